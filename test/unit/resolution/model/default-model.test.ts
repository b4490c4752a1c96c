import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PERSON_COMPARISONS } from '../../../../src/resolution/comparisons/person-comparisons.js';
import { parseModel } from '../../../../src/resolution/model/parse-model.js';

const FILE = new URL('../../../../src/resolution/model/default-model.json', import.meta.url);

describe('the model that ships', () => {
  // Fails after a comparison has changed: run node scripts/train-default-model.mjs.
  const { comparisons, household } = parseModel(readFileSync(FILE, 'utf8'), PERSON_COMPARISONS, 'default-model.json');

  it('knows every comparison, in order', () => {
    expect(comparisons.map(({ name }) => name)).toEqual(PERSON_COMPARISONS.map(({ name }) => name));
  });

  it.each(comparisons.map((each) => [each.name, each] as const))(
    'believes agreement in %s and not disagreement',
    (_, each) => {
      const weights = each.levels.map(({ m, u }) => Math.log2(m / u));
      expect(weights[0]).toBeGreaterThan(0);
      expect(Math.max(...weights)).toBeLessThan(25);
      const { m, u } = each.levels.at(-1)!;
      // The last levels of some, such as those of the sex, are hardly ever reached.
      if (u > 0.05) expect(Math.log2(m / u)).toBeLessThan(0);
    },
  );

  it('knows that people live together', () => {
    expect(household).toBeGreaterThan(0);
  });
});
