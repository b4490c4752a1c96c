import { describe, expect, it } from '@jest/globals';
import { countTerms } from '../../../../src/resolution/model/term-frequencies.js';
import { tableOfTerms, termFrequenciesOf } from '../../../../src/resolution/model/term-table.js';

const words = { terms: (text: string) => text.split(' ') };
const comparison = { ...words, name: 'words', levels: ['same', 'different'], feature: () => null, level: () => 0 };
const TEXTS = [
  ['smith smith', 1],
  ['jones smith', 1],
  ['brown', 1],
  ['jones clark', 1],
  ['adams', 1],
] as const;

describe('a table of terms', () => {
  it('gives the shares of all counted terms, though it leaves out those that came once', () => {
    const counted = countTerms(comparison, TEXTS);
    const table = tableOfTerms(words, TEXTS);
    expect(table.counts).toEqual([
      ['smith', 3],
      ['jones', 2],
    ]);
    const read = termFrequenciesOf(table);
    for (const term of ['smith', 'jones', 'brown', 'never seen'])
      expect(read.shareOf(term)).toBe(counted.shareOf(term));
    expect(read.coincidence).toBe(counted.coincidence);
  });

  it('shares what is left evenly among the terms beyond the limit', () => {
    const { counts, unseen } = tableOfTerms(words, TEXTS, 1);
    expect(counts).toEqual([['smith', 3]]);
    expect(unseen).toBeCloseTo((8 - 3) / 4 / 8, 12);
  });

  it('counts a feature once for each record that has it', () => {
    expect(
      tableOfTerms(words, [
        ['smith', 2],
        ['jones smith', 3],
      ]).counts,
    ).toEqual([
      ['smith', 5],
      ['jones', 3],
    ]);
  });

  it('is written for nothing at all', () => {
    expect(tableOfTerms(words, [])).toEqual({ total: 0, unseen: 1, coincidence: null, counts: [] });
  });
});
