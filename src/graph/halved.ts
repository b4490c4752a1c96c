import { lots } from '../domain/lots.js';

/** Rows that one statement asks for. */
export const AT_ONCE = 2_000;

/**
 * Asks for a list in lots of bounded size, and for two halves of a lot at once when there are so many that it is worth
 * it: the database runs a statement on one core.
 */
export async function halved<T, R>(
  list: readonly T[],
  worthHalving: number,
  ask: (half: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  for (const lot of lots(list, AT_ONCE)) {
    const middle = lot.length < worthHalving ? lot.length : lot.length >> 1;
    const halves = [lot.slice(0, middle), lot.slice(middle)].filter(({ length }) => length);
    for (const answer of await Promise.all(halves.map(ask))) rows.push(...answer);
  }
  return rows;
}
