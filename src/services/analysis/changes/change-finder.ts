import { causeOfReport } from '../../../analysis/changes/cause-of-report.js';
import type { AnalysisScope } from '../../../domain/analysis-scope.js';
import type { Cause } from '../../../domain/change-views.js';
import { heldAt } from '../../../domain/turns.js';
import type { Caller } from '../../caller.js';
import type { EntityStore } from '../../ports.js';
import type { SetAsideStore } from '../../ports-of-analysis-scopes.js';
import type { ChangeStore } from '../../ports-of-changes.js';
import { seenIds } from '../../shown-ids.js';
import { unseen } from '../../unseen.js';
import type { ProjectionLoader } from '../projection-loader.js';
import { CauseBook } from './cause-book.js';
import { type PeopleBetween, peopleBetween, type Sides } from './people-between.js';
import { scopeState } from './scope-state.js';

/** How a scope differs between two instants. */
export interface FoundChanges extends Sides, Pick<PeopleBetween, 'merged' | 'split'> {
  /** Ids of reports that are in the scope now alone, and then alone; the newest change first. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** The same by the entities that they name. */
  readonly addedOf: ReadonlyMap<string, readonly string[]>;
  readonly goneOf: ReadonlyMap<string, readonly string[]>;
  readonly causes: CauseBook;
  /** What was left out or cannot be told exactly, in sentences. */
  readonly notes: readonly string[];
}

/** Reports whose change is explained, and records of values set aside that are looked through. */
const MOST_EXPLAINED = 10_000;
const MOST_ASIDE = 10_000;

/** What `ChangeFinder` reads with. */
export interface ChangeReaders {
  readonly loader: ProjectionLoader;
  readonly entities: EntityStore;
  readonly asides: SetAsideStore;
  readonly store: ChangeStore;
}

/** Compares a scope as it was known at two instants, and finds what made the difference. */
export class ChangeFinder {
  constructor(private readonly readers: ChangeReaders) {}

  /**
   * @param since the earlier instant; the later one is the caller's `knownAt`
   * @throws AsterismError BAD_USER_INPUT; NOT_FOUND when the scope holds nothing at either, or an id is known at neither
   */
  async between(scope: AnalysisScope, since: string, caller: Caller): Promise<FoundChanges> {
    const beforeScope: Caller = { ...caller, asOf: { ...caller.asOf, knownAt: since } };
    await this.#checkIds(scope.ids ?? [], beforeScope, caller);
    const before = await scopeState(this.readers, scope, beforeScope);
    const after = await scopeState(this.readers, scope, caller);
    if (before.empty && after.empty) throw after.empty;
    const interval = { since, until: caller.asOf.knownAt };
    const sides: Sides = { before, after, beforeScope, afterScope: caller, interval, tellRuns: caller.admin };
    const causes = new CauseBook();
    const changed = await this.#reports(sides, causes);
    const people = await peopleBetween(this.readers.store, sides);
    for (const change of [...people.merged, ...people.split])
      for (const id of new Set([...change.thenIds, ...change.nowIds])) causes.noteEntity(id, change.causes);
    for (const { valueId, cause } of await this.#asides(sides)) causes.noteEntity(valueId, [cause]);
    const notes = [...changed.cut, ...people.cut, ...limitsOf(scope, sides)];
    return { ...sides, ...changed, merged: people.merged, split: people.split, causes, notes };
  }

  /** An id is refused only when neither instant knows it. */
  async #checkIds(ids: readonly string[], beforeScope: Caller, afterScope: Caller): Promise<void> {
    if (!ids.length) return;
    const { entities } = this.readers;
    const known = new Set([
      ...(await seenIds(ids, entities, beforeScope)),
      ...(await seenIds(ids, entities, afterScope)),
    ]);
    const unknown = ids.find((id) => !known.has(id));
    if (unknown !== undefined) throw unseen('entity', unknown);
  }

  async #reports({ before, after, afterScope, interval, tellRuns }: Sides, causes: CauseBook) {
    const added = [...after.entitiesOf.keys()].filter((id) => !before.entitiesOf.has(id)).sort();
    const gone = [...before.entitiesOf.keys()].filter((id) => !after.entitiesOf.has(id)).sort();
    const all = [...added, ...gone];
    const versions = await this.readers.store.versions(all.slice(0, MOST_EXPLAINED), afterScope);
    const at = new Map<string, string>();
    for (const [id, row] of versions) {
      const kind = after.entitiesOf.has(id) ? 'CAME_INTO_SCOPE' : 'LEFT_SCOPE';
      const reached: Cause = { kind, id, at: null, by: null, reason: null, detail: null };
      const cause = causeOfReport(id, row, interval, tellRuns) ?? reached;
      causes.noteReport(id, cause);
      if (cause.at) at.set(id, cause.at);
    }
    const newest = (a: string, b: string) => compare(at.get(b) ?? '', at.get(a) ?? '') || compare(a, b);
    return {
      added: added.sort(newest),
      gone: gone.sort(newest),
      addedOf: byEntity(added, after.entitiesOf),
      goneOf: byEntity(gone, before.entitiesOf),
      cut:
        all.length > MOST_EXPLAINED
          ? [`Only ${MOST_EXPLAINED} of ${all.length} reports that came or went are explained. Choose a smaller scope.`]
          : [],
    };
  }

  async #asides({ afterScope, interval: { since, until } }: Sides) {
    const records = await this.readers.asides.find({ standing: false, limit: MOST_ASIDE }, afterScope);
    return records.flatMap(({ id, valueId, at, by, reason, ended }): { valueId: string; cause: Cause }[] => {
      const turns = { heldFrom: [at], heldTo: ended ? [ended.at] : [] };
      const now = heldAt(turns, until);
      if (heldAt(turns, since) === now) return [];
      const told = now ? { at, by, reason } : ended!;
      const { at: when, by: who, reason: why } = told;
      const kind = now ? 'VALUE_SET_ASIDE' : 'SET_ASIDE_ENDED';
      return [{ valueId, cause: { kind, id, at: when, by: who, reason: why, detail: valueId } }];
    });
  }
}

function byEntity(ids: readonly string[], entitiesOf: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const reports = new Map<string, string[]>();
  for (const id of ids)
    for (const entity of entitiesOf.get(id) ?? []) {
      const known = reports.get(entity);
      if (known) known.push(id);
      else reports.set(entity, [id]);
    }
  return reports;
}

const limitsOf = (scope: AnalysisScope, { before, after }: Sides): string[] => [
  ...(before.summary.cut.length || after.summary.cut.length
    ? ['The scope was not read to its end: what was cut at one of the two instants may appear as new or gone.']
    : []),
  ...(scope.run === null
    ? []
    : [
        'It is not stored since when a run holds a report that was known before: such a report counts as of the run at both instants.',
      ]),
];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
