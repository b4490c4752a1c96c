import type { EachSpec } from './mapping-document.js';
import { type Scope, valuesAt } from './scope.js';

/** Gives one scope for each item of the lists of `each:`, the second inside the first; the scope itself without it. */
export function scopesOf(scope: Scope, each: EachSpec | undefined): readonly Scope[] {
  if (!each) return [scope];
  let scopes: readonly Scope[] = [scope];
  for (const [name, path] of Object.entries(each)) {
    scopes = scopes.flatMap((outer) =>
      valuesAt(outer, path.replaceAll('[]', ''))
        .filter((value) => value !== null && value !== undefined)
        .map((value, index) => ({
          fields: outer.fields,
          items: new Map(outer.items).set(name, { value, number: index + 1 }),
        })),
    );
  }
  return scopes;
}
