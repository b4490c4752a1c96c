/** A value of a compiled pattern's parameter, with the type that it is sent as. */
export type PatternParameter =
  | { readonly type: 'texts'; readonly value: readonly string[] }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'integer'; readonly value: number };

/** What stands at each place of a row. */
export interface PatternColumn {
  readonly item: string;
  /** `report`: id, then the beginning and end of its time in epoch ms or null. `value`: id. `person`: entity key. */
  readonly holds: 'report' | 'value' | 'person';
  /** Index of its first cell in a row. */
  readonly at: number;
}

/**
 * A pattern as one Cypher statement. Made by the compiler alone. The scope's parameters (markings, knownAt, validAt,
 * datedOnly) and the two limits are put in by whoever runs it.
 */
export interface CompiledPattern {
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, PatternParameter>>;
  readonly columns: readonly PatternColumn[];
}

/** What a compiled pattern returns: rows that share what the pattern answers with. */
export interface PatternGroup {
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** True: the group has more rows than were returned. */
  readonly cut: boolean;
}

/** One answer of a pattern, with the reports that prove it. */
export interface PatternMatch {
  /** Ids by item of the pattern; people under the id that they are shown under. */
  readonly items: readonly { readonly name: string; readonly ids: readonly string[] }[];
  /** Ids of all reports that carry it; at most a hundred in an answer, all in a sweep. */
  readonly reportIds: readonly string[];
  readonly reports: number;
  /** From the first to the last time of these reports; null when none has a date. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Answers of a pattern. */
export interface PatternAnswer {
  readonly pattern: string;
  readonly matches: readonly PatternMatch[];
  /** Matches found in all. */
  readonly total: number;
  /** True when a limit left something out. */
  readonly truncated: boolean;
}
