/** Puts rows in the order of the ids they were asked for; null where there is none. What a batch loader must return. */
export function align<T>(ids: readonly string[], rows: readonly T[], idOf: (row: T) => string): (T | null)[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Groups rows under the ids they belong to, in the ids' order. */
export function group<T, V>(
  ids: readonly string[],
  rows: readonly T[],
  idOf: (row: T) => string,
  valueFor: (row: T) => V,
): V[][] {
  const byId = new Map<string, V[]>(ids.map((id) => [id, []]));
  for (const row of rows) byId.get(idOf(row))?.push(valueFor(row));
  return ids.map((id) => byId.get(id) ?? []);
}
