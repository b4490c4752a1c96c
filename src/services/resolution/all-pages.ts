/**
 * All rows of a list that comes in pages.
 *
 * @param page rows after a key, at most `size`; the first page begins after the empty text
 */
export async function* allPages<Row>(
  page: (after: string) => Promise<readonly Row[]>,
  size: number,
  keyOf: (row: Row) => string,
): AsyncGenerator<Row> {
  for (let after: string | null = ''; after !== null; ) {
    const rows: readonly Row[] = await page(after);
    yield* rows;
    after = rows.length < size ? null : keyOf(rows.at(-1)!);
  }
}
