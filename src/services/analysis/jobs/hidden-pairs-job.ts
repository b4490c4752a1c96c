import type { AnalysisScope } from '../../../domain/analysis-scope.js';
import type { EntityKind } from '../../../domain/kind.js';
import { within } from '../../limits.js';
import type { SetAsideStore } from '../../ports-of-analysis-scopes.js';
import type { AnalysisJob } from '../analysis-job.js';
import { type HiddenPairsService, MAX_PAIRS, MAX_SHARED_BY } from '../hidden-pairs-service.js';
import { standingAside } from '../standing-aside.js';

const PEOPLE: readonly EntityKind[] = ['person'];

/**
 * One item for each pair that shares values though no visible report names both, those that share most first. A scope
 * says which entities may be an end of a pair; what they share is looked for in the whole graph.
 */
export const hiddenPairsJob = (pairs: HiddenPairsService, asides: SetAsideStore): AnalysisJob => ({
  name: 'hidden-pairs',
  description: 'pairs that share values though no report names both, in the whole graph',
  defaults: { most: 1_000, mostReports: 20 },
  async *items({ scope, options, caller, projection, relyOn, relyOnAll, leaveOut, onProgress }) {
    const first = within('most', Number(options['most']), 1, MAX_PAIRS);
    const mostReports = within('mostReports', Number(options['mostReports']), 2, MAX_SHARED_BY);
    const only = isPart(scope) ? new Set((await projection()).graph.nodes()) : null;
    await relyOnAll();
    relyOn({ premises: (await standingAside(asides, caller)).ids });
    const found = await pairs.hiddenPairs(
      {
        first,
        mostReports,
        kinds: scope.kinds ?? PEOPLE,
        reportsEach: MAX_SHARED_BY,
        onProgress: (done) => onProgress({ step: 'READING', done, total: null }),
        ...(only ? { only } : {}),
      },
      caller,
    );
    if (found.truncated) leaveOut(`Only the ${found.pairs.length} pairs that share most were kept, of more.`);
    for (const { a, b, score, shared } of found.pairs)
      yield {
        key: `${a} ${b}`,
        content: { a, b, score, shared: shared.map(({ valueId, degree, weight }) => ({ valueId, degree, weight })) },
        reportIds: [...new Set(shared.flatMap((one) => [...one.fromReportIds, ...one.toReportIds]))].sort(),
        entityIds: [a, b, ...shared.map(({ valueId }) => valueId)],
      };
  },
});

/** Whether a scope is less than the whole graph; kinds say only what the ends are. */
const isPart = ({ ids, source, run, from, to }: AnalysisScope): boolean =>
  [ids, source, run, from, to].some((part) => part !== null);
