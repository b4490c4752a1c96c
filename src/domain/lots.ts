/** A list in parts of at most so many, for statements that are given a bounded number of rows. */
export function* lots<T>(list: readonly T[], most: number): Iterable<readonly T[]> {
  for (let i = 0; i < list.length; i += most) yield list.slice(i, i + most);
}
