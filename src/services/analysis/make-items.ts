import { AsterismError } from '../../domain/errors.js';
import type { FindingItem } from '../../domain/finding.js';
import type { ReadScope } from '../ports.js';
import type { ProjectionStore } from '../ports-of-analysis-scopes.js';
import type { JobProgress } from './analysis-job.js';
import type { CheckedRequest } from './finding-request.js';
import { IN_A_BATCH, type LoadedProjection, type ProjectionLoader } from './projection-loader.js';

/** What a job gave, and all that it relied on. */
export interface MadeItems {
  readonly items: readonly FindingItem[];
  readonly cut: readonly string[];
  /** Entities that it looked at: those of the scope, if that was loaded, and those of the items. */
  readonly entityIds: ReadonlySet<string>;
  readonly reportIds: ReadonlySet<string>;
  /** Records of values set aside that made a difference. */
  readonly premises: ReadonlySet<string>;
}

const PAGE = 20_000;

/** Runs a job in one state of knowledge. @throws AsterismError as the job does */
export async function makeItems(
  { job, scope, options }: CheckedRequest,
  caller: ReadScope,
  { loader, projections }: { readonly loader: ProjectionLoader; readonly projections: ProjectionStore },
  onProgress: (progress: JobProgress) => void,
): Promise<MadeItems> {
  const cut: string[] = [];
  const reportIds = new Set<string>();
  const premises = new Set<string>();
  const entityIds = new Set<string>();
  let loading: Promise<LoadedProjection> | null = null;
  const reading = (done: number) => onProgress({ step: 'READING', done, total: null });
  const load = async () => {
    const loaded = await loader.load(scope, caller, { limits: IN_A_BATCH, onProgress: reading });
    cut.unshift(...loaded.cut);
    for (const id of loaded.reliedOn) reportIds.add(id);
    for (const id of loaded.asideIds) premises.add(id);
    loaded.graph.forEachNode((id) => void entityIds.add(id));
    return loaded;
  };
  const relyOnAll = async () => {
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page: string[] = await projections.reportIds(after, PAGE, caller);
      for (const id of page) reportIds.add(id);
      if (reportIds.size > IN_A_BATCH.reports) throw tooLarge();
      reading(reportIds.size);
      after = page.length < PAGE ? undefined : page.at(-1);
    }
    if (!reportIds.size)
      throw new AsterismError(
        'NOT_FOUND',
        'There is no report that you may see. Bring some in with "asterism ingest".',
      );
  };
  const items: FindingItem[] = [];
  const made = job.items({
    scope,
    options,
    caller,
    projection: () => (loading ??= load()),
    relyOn(what) {
      for (const id of what.reportIds ?? []) reportIds.add(id);
      for (const key of what.premises ?? []) premises.add(key);
    },
    relyOnAll,
    leaveOut: (sentence) => void cut.push(sentence),
    onProgress,
  });
  for await (const { content, ...item } of made) {
    items.push({ ...item, content: JSON.stringify(content) });
    for (const id of item.reportIds) reportIds.add(id);
    for (const id of item.entityIds) entityIds.add(id);
  }
  return { items, cut, entityIds, reportIds, premises };
}

const tooLarge = (): AsterismError =>
  new AsterismError(
    'TOO_MUCH_MEMORY',
    `You may see more than ${IN_A_BATCH.reports.toLocaleString('en-US')} reports, more than one finding can rely on. Ask with a key that sees fewer.`,
  );
