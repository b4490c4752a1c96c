import type { EntityKind } from './kind.js';

/** Which facts count in a question about connections. Null leaves that side open. */
export interface FactFilter {
  readonly kinds: readonly EntityKind[] | null;
  readonly roles: readonly string[] | null;
  /** Observed between these instants (half-open, UTC). */
  readonly from: string | null;
  readonly to: string | null;
  readonly minConfidence: number;
}

export const ALL_FACTS: FactFilter = { kinds: null, roles: null, from: null, to: null, minConfidence: 0 };

export interface SearchFilter {
  readonly kinds: readonly (EntityKind | 'report')[] | null;
  readonly source: string | null;
  readonly near: { readonly lat: number; readonly lon: number; readonly km: number } | null;
  readonly from: string | null;
  readonly to: string | null;
}
