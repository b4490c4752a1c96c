import type { CompiledPattern, PatternGroup } from '../domain/compiled-pattern.js';
import type { Deadline, ReadScope } from './ports.js';

/** A version of a pattern as it was saved. */
export interface PatternRecord {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** JSON. */
  readonly document: string;
  /** Id of the key that saved it. */
  readonly owner: string;
  /** Ids of the keys that may use it too. */
  readonly sharedWith: readonly string[];
  readonly everybody: boolean;
  readonly savedAt: string;
}

/** One operator of a plan, the ones that it takes its rows from after it. */
export interface PlanStep {
  readonly operator: string;
  readonly details: string;
  /** Depth in the tree of operators; the result has 0. */
  readonly depth: number;
  /** By the database's statistics, which count all reports. */
  readonly estimatedRows: number;
}

export interface PatternStore {
  /** Saving the same id again changes only with whom it is shared. @returns what was saved under it first */
  save(record: PatternRecord, deadline: Deadline): Promise<Pick<PatternRecord, 'document' | 'savedAt'>>;
  /** @returns false when this owner has no such pattern */
  withdraw(name: string, owner: string, at: string, deadline: Deadline): Promise<boolean>;
  /** What a key may use, the newest version of each name and owner first. @param name null: every name */
  list(key: string, name: string | null, deadline: Deadline): Promise<PatternRecord[]>;
  /** @returns at most `groups` groups, and the public id of each entity key in them */
  run(
    compiled: CompiledPattern,
    limits: { readonly groups: number; readonly rows: number },
    scope: ReadScope,
  ): Promise<{ readonly groups: readonly PatternGroup[]; readonly idOf: (key: string) => string }>;
  plan(
    compiled: CompiledPattern,
    limits: { readonly groups: number; readonly rows: number },
    scope: ReadScope,
  ): Promise<PlanStep[]>;
}
