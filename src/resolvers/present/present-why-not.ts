import type { WhyNot } from '../../schema/resolution/why-not.type.js';
import type { PairExplanation } from '../../services/resolution/explanation-service.js';

/** What keeps two mentions apart, the left one as `a`. */
export const presentWhyNot = ({
  threshold,
  lackingBits,
  veto,
  deciding,
  missing,
  against,
}: PairExplanation['whyNot']): WhyNot => ({
  threshold,
  lacking: lackingBits,
  veto,
  deciding: deciding.map(({ bits, ...fact }) => ({ ...fact, weight: bits })),
  missing: missing.map(({ comparison, silent, mostBits }) => ({
    comparison,
    aIsSilent: silent === 'left' || silent === 'both',
    bIsSilent: silent === 'right' || silent === 'both',
    mostWeight: mostBits,
  })),
  against: against.map(({ bits, ...fact }) => ({ ...fact, weight: bits })),
});
