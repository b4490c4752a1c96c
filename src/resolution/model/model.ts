import { z } from 'zod';

const probability = z.number().gt(0).lt(1);

/**
 * Parameters of the linkage model of Fellegi and Sunter (1969): for each level of each comparison, m is the probability
 * that two records of one person reach it and u the probability that two records of different people do; the prior is
 * the probability that two records taken at random are of one person.
 */
export const MODEL = z.object({
  name: z.string().min(1),
  version: z.number().int().positive(),
  prior: probability,
  comparisons: z
    .array(
      z.object({
        name: z.string().min(1),
        levels: z.array(z.object({ name: z.string().min(1), m: probability, u: probability })).min(2),
      }),
    )
    .min(1),
});

export type Model = z.infer<typeof MODEL>;
export type ModelComparison = Model['comparisons'][number];
