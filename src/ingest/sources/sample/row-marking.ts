import type { Random } from '../../../domain/random.js';

/** Markings with their share in percent. */
const SHARES: readonly (readonly [marking: string, percent: number])[] = [
  ['OPEN', 78],
  ['RESTRICTED', 13],
  ['RESTRICTED//CASE-12', 3],
  ['RESTRICTED//CASE-31', 2],
  ['CONFIDENTIAL', 1.5],
  ['CONFIDENTIAL//VICE', 1.5],
  ['CONFIDENTIAL//CASE-12,VICE', 0.5],
  ['SEALED', 0.5],
];

/** The marking of a row in canonical text: most are open. */
export function drawMarking(random: Random): string {
  let left = random.unit() * 100;
  for (const [marking, percent] of SHARES) {
    left -= percent;
    if (left < 0) return marking;
  }
  return 'OPEN';
}
