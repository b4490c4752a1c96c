/** Puts rows in the order of the ids they were asked for; null where there is none. What a batch loader must return. */
export function align<T>(ids: readonly string[], rows: readonly T[], idOf: (row: T) => string): (T | null)[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Rows under the ids that they belong to, ids without rows too; rows of others are left out. */
export function groupById<T>(ids: readonly string[], rows: readonly T[], idOf: (row: T) => string): Map<string, T[]> {
  const byId = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) byId.get(idOf(row))?.push(row);
  return byId;
}

/** Groups what stands in rows under the ids that these belong to, in the ids' order. */
export function group<T, V>(
  ids: readonly string[],
  rows: readonly T[],
  idOf: (row: T) => string,
  valueFor: (row: T) => V,
): V[][] {
  const byId = groupById(ids, rows, idOf);
  return ids.map((id) => byId.get(id)!.map(valueFor));
}
