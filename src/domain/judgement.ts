/** What a person decided of two mentions: one human being, two, or looked at and not to be told. */
export const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const;
export type Verdict = (typeof VERDICTS)[number];
