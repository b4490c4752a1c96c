import { describe, expect, it } from '@jest/globals';
import { batchLoader } from '../../../src/resolvers/loaders/batch-loader.js';

describe('a batch loader', () => {
  it('asks once for all keys of a level and gives each its own row', async () => {
    const asked: (readonly number[])[] = [];
    const loader = batchLoader(async (keys: readonly number[]) => {
      asked.push(keys);
      return keys.map((key) => key * 10);
    });
    expect(await Promise.all([loader.load(1), loader.load(2), loader.load(1)])).toEqual([10, 20, 10]);
    expect(asked).toEqual([[1, 2]]);
  });

  it('fails when it gets another number of rows than it asked for', async () => {
    const loader = batchLoader(async () => [1]);
    await expect(Promise.all([loader.load('a'), loader.load('b')])).rejects.toThrow('asked for 2 rows and got 1');
  });
});
