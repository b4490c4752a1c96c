/** What a selection adds up to, its fragments expanded. */
export interface Measure {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly cost: number;
}

export const NOTHING: Measure = { depth: 0, introspectionDepth: 0, fields: 0, aliases: 0, cost: 0 };

/** Two selections side by side. */
export const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
});
