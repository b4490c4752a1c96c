import type { NumberRange } from '../domain/report-draft.js';
import type { Coordinates } from '../normalise/coordinates.js';

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
  'account',
  'occupation',
  'race',
  'sex',
  'eyes',
  'hair',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** One name; words in lower-case Latin letters, in the order in which they were written. */
export interface NameWords {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** `Jr`, `Sr`, `II` …; what tells relatives of one name apart. */
  readonly suffix?: string | null;
  /** Written in a script that leaves out short vowels (Arabic, Hebrew): the Latin letters are consonants mostly. */
  readonly unvocalised?: boolean;
}

/** First and last day of a span, as `YYYYMMDD`; the same when the day is known. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** What one record says of one person, normalised, in the shape that comparisons read. Anything but the id may be missing. */
export interface PersonRecord {
  readonly id: string;
  /** The report that it stands in: one report does not tell of one person twice. Null or absent where rows are no reports. */
  readonly reportId?: string | null;
  /** The name and further names of the same person. */
  readonly names: readonly NameWords[];
  /** When the person may have been born, as the record says it. */
  readonly birth: DaySpan | null;
  /** Age in whole years on the day of `observedOn`. */
  readonly age?: NumberRange | null;
  /** The day, as `YYYYMMDD`, on which age, height and weight were so. */
  readonly observedOn?: string | null;
  readonly heightCm?: NumberRange | null;
  readonly weightKg?: NumberRange | null;
  /** Where the person lived or was seen. */
  readonly positions?: readonly Coordinates[];
  /** Numbers that an authority gave this person alone, as `kind:value`; see `identityNumber`. */
  readonly identityNumbers?: readonly string[];
  /** Public ids of values (phones, accounts, vehicles, devices …) that are the person's or stand in the same report. */
  readonly identifiers?: readonly string[];
  readonly texts: Readonly<Partial<Record<TextField, readonly string[]>>>;
}
