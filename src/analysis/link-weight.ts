import { rarity } from './telling.js';

/**
 * What a link tells. Reports that name both ends add up slowly, each doubling by one; a value that stands in many
 * reports tells little, by its rarity as Adamic and Adar (2003) weigh it.
 *
 * @param shared visible reports that name both ends, at least 1
 * @param degree visible reports that name the end that more reports name
 * @returns `log2(1 + shared)` times the rarity
 */
export const linkWeight = (shared: number, degree: number): number => Math.log2(1 + shared) * rarity(degree);
