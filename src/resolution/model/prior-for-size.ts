import type { Model } from './model.js';

/** Never certain. */
const MOST = 0.5;

/**
 * A model for a set of another size than the one it was trained on. Of n records a person has so many duplicates and
 * relatives whatever n is, but the pairs grow with its square; so the shares of matches and of relatives among all pairs
 * go with 1 / (n - 1). For a set that grows, and whose decisions must not depend on when they were made, take the model as
 * it is instead.
 *
 * @param trainedOn records of the training, `records` those to be linked
 */
export function priorForSize(model: Model, trainedOn: number, records: number): Model {
  if (trainedOn < 2 || records < 2 || trainedOn === records) return model;
  const scaled = (share: number): number => Math.min((share * (trainedOn - 1)) / (records - 1), MOST);
  return {
    ...model,
    prior: scaled(model.prior),
    ...(model.household === undefined ? {} : { household: scaled(model.household) }),
  };
}
