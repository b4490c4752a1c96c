/** Fields whose values are compared as texts. */
export const TEXT_FIELDS = [
  'birthPlace',
  'street',
  'suburb',
  'city',
  'state',
  'postcode',
  'country',
  'phone',
  'email',
  'nationalId',
  'occupation',
  'sex',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** One name; words in lower-case Latin letters, in the order in which they were written. */
export interface NameWords {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** What one record says of one person, normalised, in the shape that comparisons read. Anything but the id may be missing. */
export interface PersonRecord {
  readonly id: string;
  /** The name and further names of the same person. */
  readonly names: readonly NameWords[];
  /** First and last day on which the person may have been born, as `YYYYMMDD`; the same when the day is known. */
  readonly birth: { readonly from: string; readonly to: string } | null;
  readonly texts: Readonly<Partial<Record<TextField, readonly string[]>>>;
}
