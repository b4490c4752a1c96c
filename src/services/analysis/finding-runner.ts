import { randomUUID } from 'node:crypto';
import { AsterismError } from '../../domain/errors.js';
import type { Finding, FindingItem } from '../../domain/finding.js';
import { keyOf } from '../../domain/keys.js';
import { authorise } from '../authorise.js';
import type { Caller } from '../caller.js';
import type { ReadScope } from '../ports.js';
import type { FindingStore, ProjectionStore } from '../ports-of-analysis-scopes.js';
import type { AnalysisJob, JobProgress } from './analysis-job.js';
import { FindingHash } from './finding-hash.js';
import { type CheckedRequest, checkedRequest, type FindingRequest } from './finding-request.js';
import { type MadeItems, makeItems } from './make-items.js';
import type { ProjectionLoader } from './projection-loader.js';

/** How far a run has come. */
export interface FindingProgress extends Omit<JobProgress, 'step'> {
  readonly step: JobProgress['step'] | 'STORING' | 'LINKING';
}

export interface RunOptions {
  onProgress?(progress: FindingProgress): void;
  /** Id of the run that asked: its finding is begun once, however often the run is. */
  readonly forRun?: string;
}

/** Items, reports and keys that are written in one transaction. */
const ITEMS_AT_ONCE = 200;
const REPORTS_AT_ONCE = 5_000;
const PEOPLE_AT_ONCE = 1_000;
const STILL_WRITING = 'An ingest was running: made again later, this may come out otherwise.';

/**
 * Runs analyses and keeps what they find. A run is made from one state of knowledge; if it is cut short, the same call
 * makes it again from that state and stores only what is not stored yet.
 */
export class FindingRunner {
  constructor(
    private readonly store: FindingStore,
    private readonly projections: ProjectionStore,
    private readonly loader: ProjectionLoader,
    private readonly jobs: readonly AnalysisJob[],
    private readonly code: string,
    /** Whether something is being written that may belong to the state of knowledge. */
    private readonly writing: (scope: ReadScope) => Promise<boolean>,
    private readonly now: () => Date,
  ) {}

  /** @throws AsterismError FORBIDDEN, BAD_USER_INPUT, NOT_FOUND for an empty scope */
  async run(
    request: FindingRequest,
    caller: Caller,
    { onProgress = () => {}, forRun }: RunOptions = {},
  ): Promise<Finding> {
    const checked = await this.check(request, caller);
    const { job, subject, parameters } = checked;
    const markings = [...caller.markings].sort();
    const own = { subject, by: caller.keyId, code: this.code, markings };
    const at = this.now().toISOString();
    let begun = await this.store.open(own, caller);
    // What was begun from another state of knowledge than is asked for now is another finding.
    if (begun && caller.asOf.knownAt !== null && begun.knownAt !== caller.asOf.knownAt) begun = null;
    const knownAt = begun?.knownAt ?? caller.asOf.knownAt ?? at;
    const scope: Caller = { ...caller, asOf: { ...caller.asOf, knownAt } };
    const writing = await this.writing(scope);
    const outcome = await this.#make(checked, scope, onProgress);
    const id = begun?.id ?? `finding:${forRun === undefined ? randomUUID() : keyOf('finding-of', forRun, this.code)}`;
    if (!begun) await this.store.begin({ ...own, id, job: job.name, parameters, knownAt, at }, caller);
    const cut = writing || (await this.writing(scope)) ? [...outcome.cut, STILL_WRITING] : outcome.cut;
    await this.#keep(id, { ...outcome, cut }, begun ?? { stored: 0, linked: 0 }, scope, onProgress);
    const [finding] = await this.store.list(
      { ids: [id], first: 1 },
      { ...caller, asOf: { ...caller.asOf, knownAt: null } },
    );
    if (!finding)
      throw new AsterismError('CONFLICT', 'A report that this relies on was taken away meanwhile. Run it again.');
    return finding;
  }

  /**
   * The same request with everything filled in, so that it says the same at any time, for whom it was asked.
   * @throws AsterismError FORBIDDEN, BAD_USER_INPUT, NOT_FOUND for a pattern that the caller may not use
   */
  async check(request: FindingRequest, caller: Caller): Promise<CheckedRequest> {
    authorise(caller, 'analyze');
    const prepare = this.jobs.find(({ name }) => name === request.job)?.prepare;
    const options = prepare ? await prepare(request.options, caller) : request.options;
    return checkedRequest({ ...request, options }, caller.asOf, this.jobs);
  }

  /** What an analysis finds now, without keeping it. */
  async again(request: FindingRequest, scope: ReadScope, options: RunOptions = {}): Promise<readonly FindingItem[]> {
    const checked = checkedRequest(request, scope.asOf, this.jobs);
    return (await this.#make(checked, scope, options.onProgress ?? (() => {}))).items;
  }

  #make(
    checked: CheckedRequest,
    caller: ReadScope,
    onProgress: (progress: FindingProgress) => void,
  ): Promise<MadeItems> {
    return makeItems(checked, caller, { loader: this.loader, projections: this.projections }, onProgress);
  }

  async #keep(
    id: string,
    { items, cut, entityIds, reportIds, premises: asides }: MadeItems,
    { stored, linked }: { readonly stored: number; readonly linked: number },
    scope: ReadScope,
    onProgress: (progress: FindingProgress) => void,
  ): Promise<void> {
    const people = [...entityIds].filter((id) => id.startsWith('person:')).sort();
    const reports = new Set(reportIds);
    const premisesOf = new Map<string, string[]>();
    for (let start = 0; start < people.length; start += PEOPLE_AT_ONCE) {
      const behind = await this.projections.behindPeople(people.slice(start, start + PEOPLE_AT_ONCE), scope);
      for (const reportId of behind.reportIds) reports.add(reportId);
      for (const { premise, personId } of behind.premises)
        premisesOf.set(personId, [...(premisesOf.get(personId) ?? []), premise]);
    }
    const hash = new FindingHash();
    for (const item of items) hash.add(item);
    for (let start = stored; start < items.length; start += ITEMS_AT_ONCE) {
      onProgress({ step: 'STORING', done: start, total: items.length });
      const some = items.slice(start, start + ITEMS_AT_ONCE).map((item, i) => ({
        ...item,
        ordinal: start + i,
        premises: [...new Set(item.entityIds.flatMap((entity) => premisesOf.get(entity) ?? []))].sort(),
      }));
      await this.store.addItems(id, some, start + some.length, scope);
    }
    const relied = [...reports].sort();
    for (let start = linked; start < relied.length; start += REPORTS_AT_ONCE) {
      onProgress({ step: 'LINKING', done: start, total: relied.length });
      const some = relied.slice(start, start + REPORTS_AT_ONCE);
      await this.store.relyOnReports(id, some, start + some.length, scope);
    }
    const premises = [...new Set([...premisesOf.values()].flat()), ...asides].sort();
    for (let start = 0; start < premises.length; start += REPORTS_AT_ONCE)
      await this.store.relyOnPremises(id, premises.slice(start, start + REPORTS_AT_ONCE), scope);
    const end = { at: this.now().toISOString(), items: items.length, reports: relied.length, hash: hash.hex() };
    await this.store.finish(id, { ...end, cut }, scope);
  }
}
