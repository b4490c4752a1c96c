/** In which state of knowledge and of the world a question is asked. All instants are UTC ISO-8601. */
export interface AsOf {
  /** The database as it stood at this instant; null is now. */
  readonly knownAt: string | null;
  /** Only facts whose observed interval holds this instant; null is any time. */
  readonly validAt: string | null;
  /** With `validAt`: leave out facts without a date. */
  readonly datedOnly: boolean;
}

export const NOW: AsOf = { knownAt: null, validAt: null, datedOnly: false };
