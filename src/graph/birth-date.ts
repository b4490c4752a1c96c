/** Characters of an ISO date that each precision vouches for. */
const LENGTHS: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };

/** A date of birth as exact as it is known: `2009`, `2009-03` or `2009-03-04`. */
export const birthDateOf = (from: string | null, precision: string | null): string | null =>
  from?.slice(0, LENGTHS[precision ?? 'day']) ?? null;
