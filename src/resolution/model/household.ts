import type { ModelLevel } from './model.js';

/**
 * What relatives cost. Different people of one household agree on family name, address and phone all at once, so the
 * weights of these fields, added up as if they were independent, would make one person of them. After Winkler ("Improved
 * Decision Rules in the Fellegi-Sunter Model of Record Linkage", 1993) they are a class of their own among the pairs of
 * different people: with q their share and R the evidence for a household instead of strangers, the odds of a match are
 * those without households over (1 - q) + q 2^R.
 *
 * @param share q
 * @param bits R, the sum of {@link householdLevelBits}
 * @returns bits to add to the match weight; 0 or less where a household is likelier than chance
 */
export const householdBits = (share: number, bits: number): number => -Math.log2(1 - share + share * 2 ** bits);

/**
 * Bits that a level says for a household instead of strangers: log2(r / u). A shared value says more the rarer it is, as
 * far as it is shared because of the household and not by chance.
 *
 * @param share how frequent the value is on which two agree in full, or null
 */
export function householdLevelBits({ r, u }: ModelLevel, share: number | null): number {
  if (r === undefined) return 0;
  if (share === null) return Math.log2(r / u);
  const inherited = Math.max(0, (r - u) / (1 - u));
  return Math.log2(inherited / share + 1 - inherited);
}
