/** How large, deep and costly a document may be. All but the first two are counted after fragments are expanded. */
export interface DocumentLimits {
  readonly characters: number;
  readonly tokens: number;
  readonly definitions: number;
  readonly directives: number;
  readonly depth: number;
  /** Depth below `__schema` and `__type`; the query that clients read the schema with needs 15. */
  readonly introspectionDepth: number;
  readonly rootFields: number;
  readonly fields: number;
  readonly aliases: number;
  /** Fields that the answer could hold, with list lengths multiplied out. */
  readonly cost: number;
}

export const DEFAULT_DOCUMENT_LIMITS: DocumentLimits = {
  characters: 100_000,
  tokens: 2_000,
  definitions: 60,
  directives: 50,
  depth: 14,
  introspectionDepth: 16,
  rootFields: 10,
  fields: 1_000,
  aliases: 50,
  cost: 50_000,
};
