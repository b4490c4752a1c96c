/** Asks for two halves at once when there are so many that it is worth it: the database runs a statement on one core. */
export async function halved<T, R>(
  list: readonly T[],
  worthHalving: number,
  ask: (half: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  if (list.length < worthHalving) return [...(await ask(list))];
  const middle = list.length >> 1;
  return (await Promise.all([ask(list.slice(0, middle)), ask(list.slice(middle))])).flat();
}
