import type { Interval, ObservedTime } from './interval.js';
import type { IdentifierKind } from './kind.js';

/** Where in its file a record stands. `line` is the 1-based first line, `record` the 0-based index in the file. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly record: number;
}

/** Name parts in reading order; `full` is the text as written, trimmed. */
export interface PersonName {
  readonly full: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly suffix: string | null;
  /** Lower-case Latin letters, parts sorted: what two spellings of one name share. */
  readonly key: string;
}

/** Date of birth as far as the source knows it; `original` is its text. */
export interface BirthDate extends Interval {
  readonly precision: 'year' | 'month' | 'day';
  readonly original: string;
}

export type Sex = 'FEMALE' | 'MALE' | 'OTHER';
export type MentionType = 'CHILD' | 'PERSON';

/** Physical and social description, each as far as the source says; lengths in cm, weights in kg. */
export interface PersonDescription {
  readonly sex: Sex | null;
  readonly heightCm: NumberRange | null;
  readonly weightKg: NumberRange | null;
  readonly hair: string | null;
  readonly eyes: string | null;
  readonly race: string | null;
  readonly ethnicity: string | null;
}

/** Closed range of numbers `[min, max]`. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/** What one report says of one person. `ref` names it inside the report and is stable between versions of the row. */
export interface MentionDraft {
  readonly ref: string;
  readonly type: MentionType;
  readonly role: string;
  /** Key of this person in the source, or null when the source has none. */
  readonly personKey: string | null;
  readonly name: PersonName | null;
  readonly aliases: readonly PersonName[];
  readonly birth: BirthDate | null;
  /** Age in years at the time of the report, as a closed range. */
  readonly age: NumberRange | null;
  readonly description: PersonDescription;
  /** Further fields of the row that describe the person, as written. */
  readonly details: Readonly<Record<string, string>>;
}

/** A value cleaned by a normaliser: the key it is joined by and what follows from the value alone. */
export interface NormalisedValue {
  readonly key: string;
  /** `public`: joined everywhere. `source`: plausible without a valid public form, joined inside its source only. */
  readonly scope: 'public' | 'source';
  /** Properties that follow from the key alone (country, cell, check digit); never the original text. */
  readonly derived: Readonly<Record<string, string | number | boolean>>;
}

/** An identifier in a report. `of` is the `ref` of the mention that owns it, or null. */
export interface IdentifierDraft extends NormalisedValue {
  readonly kind: IdentifierKind;
  readonly role: string;
  readonly of: string | null;
  readonly original: string;
  /** 0..1: how sure the source or reader is that the value stands there. */
  readonly confidence: number;
  readonly observed: ObservedTime | null;
  /** What the source says about the value (display name, make, colour, port): kept on the edge. */
  readonly attributes: Readonly<Record<string, string>>;
}

export const PLACE_PRECISIONS = ['country', 'region', 'city', 'postcode', 'address', 'point'] as const;
/** How exact a place is, coarsest first. `city` and coarser never join in paths or hidden connections. */
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** A place in a report; its key is (precision, canonical value). */
export interface PlaceDraft extends NormalisedValue {
  readonly precision: PlacePrecision;
  readonly role: string;
  readonly of: string | null;
  readonly original: string;
  readonly confidence: number;
  readonly observed: ObservedTime | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A row, message or file turned into one report, with keys not yet made. */
export interface ReportDraft {
  readonly source: string;
  /** Key of the row in its source, or null when it has none of its own. */
  readonly sourceKey: string | null;
  /** SHA-256 (hex) over the record as read and the mapping's version. */
  readonly contentHash: string;
  /** What the source calls it: tip, missing-child, advertisement, call, crime … */
  readonly kind: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly url: string | null;
  /** Canonical marking, see marking.ts. */
  readonly marking: string;
  readonly observed: ObservedTime | null;
  /** When the source says the row was last changed; UTC instant. */
  readonly modifiedAt: string | null;
  /** Source key of the report this one is a part of. */
  readonly partOf: string | null;
  readonly mentions: readonly MentionDraft[];
  readonly identifiers: readonly IdentifierDraft[];
  readonly places: readonly PlaceDraft[];
  /** Placeholders met in joining fields (`phone: 000-000-0000`): kept to be read, never joined. */
  readonly placeholders: readonly string[];
  readonly position: SourcePosition;
}

/** A record, or one field of it, that could not go in. Written to the run's rejects file so that it can be mended and sent again. */
export interface Reject {
  readonly source: string;
  readonly file: string;
  readonly line: number;
  readonly field: string | null;
  readonly value: string | null;
  /** Stable code, e.g. `RAGGED_ROW`, `BAD_DATE`, `MISSING_KEY`. */
  readonly code: string;
  readonly reason: string;
  /** The raw record as text, when the whole record was rejected and it can be sent again. */
  readonly record: string | null;
}
