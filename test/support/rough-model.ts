import { PERSON_COMPARISONS } from '../../src/resolution/comparisons/person-comparisons.js';
import { createPersonModel } from '../../src/services/resolution/person-model.js';

/** A model with round numbers: agreement counts much, disagreement little. Its answers can be reckoned by hand. */
export const roughModel = () =>
  createPersonModel(PERSON_COMPARISONS, {
    model: {
      name: 'rough',
      version: 1,
      prior: 1e-4,
      comparisons: PERSON_COMPARISONS.map(({ name, levels }) => ({
        name,
        levels: levels.map((level, i) => {
          const rest = levels.length - 2;
          if (i === 0) return { name: level, m: 0.8, u: 0.002 };
          if (i === levels.length - 1) return { name: level, m: 0.05, u: 0.9 };
          return { name: level, m: 0.15 / rest, u: 0.098 / rest };
        }),
      })),
    },
    terms: PERSON_COMPARISONS.map(() => ({ shareOf: () => 0.002, least: 0.002, coincidence: 0.002 })),
  });
