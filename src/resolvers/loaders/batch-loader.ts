import DataLoader from 'dataloader';

/** Longest list of ids that one statement is given. */
const BATCH_LIMIT = 2_000;

/** Loads many at once: `fetch` answers in the order of its keys, as many as there are keys. Lives for one request. */
export function batchLoader<Key, Row>(
  fetch: (keys: readonly Key[]) => Promise<readonly Row[]>,
  cacheKey: (key: Key) => unknown = (key) => key,
): DataLoader<Key, Row, unknown> {
  const options = { maxBatchSize: BATCH_LIMIT, cacheKeyFn: cacheKey };
  return new DataLoader<Key, Row, unknown>(async (keys) => {
    const rows = await fetch(keys);
    if (rows.length !== keys.length) throw new Error(`A loader asked for ${keys.length} rows and got ${rows.length}.`);
    return rows;
  }, options);
}
