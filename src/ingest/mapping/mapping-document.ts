/** The shape of a mapping file after it passed mapping.schema.json. docs/mappings.md explains each part. */

export type TextSpec = string;
/** A template, several of which the first non-empty counts, or a rule. */
export type ValueSpec = TextSpec | readonly TextSpec[] | ValueRule;

export interface ValueRule {
  readonly from: TextSpec | readonly TextSpec[];
  readonly split?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly default?: string;
}

export type ConditionSpec = TextSpec | ConditionRule | readonly (TextSpec | ConditionRule)[];
export interface ConditionRule {
  readonly value: TextSpec;
  readonly is?: string | readonly string[];
  readonly not?: string | readonly string[];
}

export type EachSpec = Readonly<Record<string, string>>;
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

export interface DateRule {
  readonly value: ValueSpec;
  readonly time?: ValueSpec;
  readonly order?: DateOrder;
  readonly format?: string;
  readonly zone?: string;
  readonly end?: ValueSpec;
  readonly duration?: { readonly value: ValueSpec; readonly unit: 'seconds' | 'minutes' | 'hours' };
}
export type DateSpec = TextSpec | readonly TextSpec[] | DateRule;

export interface MeasureRule {
  readonly value?: ValueSpec;
  readonly min?: ValueSpec;
  readonly max?: ValueSpec;
  readonly unit?: string;
}
export type MeasureSpec = TextSpec | readonly TextSpec[] | MeasureRule;

export interface NameRule {
  readonly full?: ValueSpec;
  readonly given?: ValueSpec;
  readonly middle?: ValueSpec;
  readonly family?: ValueSpec;
  readonly suffix?: ValueSpec;
  readonly order?: 'given-first' | 'family-first';
}

interface EntrySpec {
  readonly role: ValueSpec;
  readonly when?: ConditionSpec;
  readonly each?: EachSpec;
}

interface OwnedSpec extends EntrySpec {
  readonly of?: ValueSpec;
  readonly confidence?: number | TextSpec;
  readonly observed?: DateSpec;
  readonly attributes?: Readonly<Record<string, ValueSpec>>;
}

export interface IdentifierSpec extends OwnedSpec {
  readonly kind: 'phone' | 'email' | 'account' | 'vehicle' | 'device' | 'ip' | 'image';
  readonly value: ValueSpec;
  readonly region?: ValueSpec;
  readonly platform?: ValueSpec;
  readonly jurisdiction?: ValueSpec;
  readonly type?: ValueSpec;
  readonly file?: ValueSpec;
  readonly scope?: 'public' | 'source';
}

export const PLACE_PARTS = ['lat', 'lon', 'address', 'city', 'county', 'state', 'postcode', 'country', 'text'] as const;
export type PlacePart = (typeof PLACE_PARTS)[number];
export type PlaceSpec = OwnedSpec & { readonly [part in PlacePart]?: ValueSpec };

export interface MentionSpec extends EntrySpec {
  readonly ref: TextSpec;
  readonly type: ValueSpec;
  readonly personKey?: ValueSpec;
  readonly name?: ValueSpec | NameRule;
  readonly aliases?: ValueSpec;
  readonly birth?: DateSpec;
  readonly age?: MeasureSpec;
  readonly sex?: ValueSpec;
  readonly height?: MeasureSpec;
  readonly weight?: MeasureSpec;
  readonly hair?: ValueSpec;
  readonly eyes?: ValueSpec;
  readonly race?: ValueSpec;
  readonly ethnicity?: ValueSpec;
  readonly details?: Readonly<Record<string, ValueSpec>>;
  readonly identifiers?: readonly IdentifierSpec[];
  readonly places?: readonly PlaceSpec[];
}

export interface ReportSpec {
  readonly kind: ValueSpec;
  readonly key?: ValueSpec;
  readonly title?: ValueSpec;
  readonly text?: ValueSpec;
  readonly url?: ValueSpec;
  readonly partOf?: ValueSpec;
  readonly marking?: ValueSpec;
  readonly observed?: DateSpec;
  readonly modified?: DateSpec;
}

export interface JoinSpec {
  readonly files: string | readonly string[];
  readonly on: string;
  readonly from: TextSpec;
  readonly many?: boolean;
  readonly joins?: Readonly<Record<string, JoinSpec>>;
}

export interface TableSpec {
  readonly files?: string | readonly string[];
  readonly format?: 'csv' | 'json' | 'jsonl';
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly csv?: {
    readonly delimiter?: string;
    readonly quote?: string;
    readonly header?: readonly string[];
    readonly duplicateHeaders?: 'number';
  };
  readonly json?: { readonly records?: string };
  readonly joins?: Readonly<Record<string, JoinSpec>>;
  readonly report: ReportSpec;
  readonly mentions?: readonly MentionSpec[];
  readonly identifiers?: readonly IdentifierSpec[];
  readonly places?: readonly PlaceSpec[];
}

export interface MappingDefaults {
  readonly marking?: string;
  readonly region?: string;
  readonly country?: string;
  readonly dateOrder?: DateOrder;
  readonly zone?: string;
}

export interface MappingDocument {
  readonly name: string;
  readonly version: string | number;
  readonly description?: string;
  readonly defaults?: MappingDefaults;
  readonly tables: Readonly<Record<string, TableSpec>>;
}
