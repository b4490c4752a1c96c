/**
 * Numbers that other countries keep for films and novels, as prefix and count of free digits:
 * Ofcom's geographic drama numbers, the 5550 and 7010 ranges of Australia's ACMA, and the
 * geographic ranges that Arcep keeps for works of fiction. Of each only those that
 * libphonenumber calls valid are used, so that they join across sources.
 */
const RANGES: readonly (readonly [prefix: string, digits: number])[] = [
  ...'113 114 116 117 118 121 131 141 151 161'.split(' ').map((city) => [`+44${city}4960`, 3] as const),
  ['+441914980', 3],
  ['+442079460', 3],
  ['+442896496', 3],
  ['+442920180', 3],
  ...'25550 27010 35550 37010 75550 77010 85550 87010'.split(' ').map((range) => [`+61${range}`, 4] as const),
  ...'19900 26191 35301 46571 53649'.split(' ').map((range) => [`+33${range}`, 4] as const),
];

/** How many different numbers `foreignPhone` can make. */
export const FOREIGN_PHONES = RANGES.reduce((sum, [, digits]) => sum + 10 ** digits, 0);

/** The n-th foreign fictional number (E.164); n counts round after `FOREIGN_PHONES`. Neighbours are far apart. */
export function foreignPhone(n: number): string {
  // 7919 is a prime that does not divide the count, so the numbers repeat only after all were used.
  let left = (n * 7919) % FOREIGN_PHONES;
  for (const [prefix, digits] of RANGES) {
    const size = 10 ** digits;
    if (left < size) return prefix + String(left).padStart(digits, '0');
    left -= size;
  }
  throw new RangeError(`no foreign number ${n}`);
}
