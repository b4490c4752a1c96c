import type { PatternDocument } from './pattern-document.js';

/**
 * The reports of a pattern in the order in which they are looked for: each has something in common with one before,
 * best a value, else a place near one or a handle. In the order of the document where that leaves a choice.
 */
export function reportOrder({ items, facts, distances, sameHandle }: PatternDocument): string[] {
  const left = Object.keys(items).filter((name) => items[name]!.is === 'report');
  const order: string[] = [];
  const bound = new Set<string>();
  const valuesOf = (report: string) =>
    facts
      .filter((fact) => fact.report === report && !['child', 'person'].includes(items[fact.names]!.is))
      .map(({ names }) => names);
  const pairs = [...distances.map(({ between }) => between), ...sameHandle];
  const isNear = (name: string) => pairs.some(([a, b]) => (a === name && bound.has(b)) || (b === name && bound.has(a)));
  while (left.length) {
    const next =
      left.find((report) => valuesOf(report).some((name) => bound.has(name))) ??
      left.find((report) => valuesOf(report).some(isNear)) ??
      left[0]!;
    left.splice(left.indexOf(next), 1);
    order.push(next);
    for (const name of valuesOf(next)) bound.add(name);
  }
  return order;
}
