import type { Caller } from '../../src/services/caller.js';
import type { Ids } from './every-answer.js';
import type { TestGraph } from './open-graph.js';

/** After the first thing that happens on clocks of tests, before all that happens on the clock of the machine. */
const SINCE = '2026-01-01T00:00:30.000Z';

const NAMED = {
  format: 'asterism-pattern/1',
  name: 'asked',
  version: 1,
  title: 'Asked',
  description: 'Asked.',
  inputs: {},
};

/** A phone of two reports, and whose phone it is. */
const PATTERNS = [
  {
    ...NAMED,
    items: { one: { is: 'report' }, other: { is: 'report' }, phone: { is: 'phone' } },
    facts: [
      { report: 'one', names: 'phone' },
      { report: 'other', names: 'phone' },
    ],
    answers: ['phone'],
  },
  {
    ...NAMED,
    items: { one: { is: 'report' }, owner: { is: 'person' }, phone: { is: 'phone' } },
    facts: [
      { report: 'one', names: 'owner' },
      { report: 'one', names: 'phone', of: 'owner' },
    ],
    answers: ['owner', 'phone'],
  },
].map((document) => JSON.stringify(document));

/** What the analyses of chosen parts of the graph answer. */
export async function everyAnalysis(
  { services }: TestGraph,
  ids: Pick<Ids, 'values' | 'reports'>,
  caller: Caller,
): Promise<Record<string, unknown>> {
  const { scopes, setAside, findings, analysisRuns, analysisSchedules, changes, patterns } = services;
  const around = ids.values.slice(0, 1).map((id) => ({ ids: [id], hops: 2 }));
  const of = async (ask: (scope: object) => Promise<unknown>) =>
    Promise.all([{}, ...around].map((scope) => ask(scope).catch(codeOf)));
  return {
    communities: await of((scope) => scopes.communities({ scope, first: 50, smallest: 2 }, caller)),
    bridges: await of((scope) => scopes.bridges({ scope, first: 50, least: 1 }, caller)),
    centrality: await of((scope) => scopes.centrality({ scope, first: 50, measure: 'PAGERANK' }, caller)),
    glue: await of((scope) => scopes.glue({ scope, first: 3, without: [] }, caller)),
    changesSince: await of(async (scope) => {
      const { until: _, ...found } = await changes.changesSince({ scope, since: SINCE, first: 50 }, caller);
      return found;
    }),
    patterns: await Promise.all(
      PATTERNS.map((document) => patterns.run({ pattern: { document }, inputs: {}, first: 50 }, caller)),
    ),
    setAsides: await setAside.list({ first: 50, standing: false }, caller),
    analysisRuns: await analysisRuns.runs({ first: 50, after: null }, caller).catch(codeOf),
    analysisSchedules: await analysisSchedules.list({ first: 50 }, caller).catch(codeOf),
    findings: await findings.list({ job: null, first: 50, after: null }, caller),
    affectedBy: await Promise.all(ids.reports.map((id) => findings.affectedBy({ id, first: 50 }, caller))),
  };
}

const codeOf = (error: unknown) => ({ failed: (error as { code?: string }).code ?? String(error) });
