import { compileDate, type DateField } from './date-field.js';
import { compileIdentifier, type IdentifierField } from './identifier-field.js';
import type { TableSpec } from './mapping-document.js';
import { compileMention, type MentionField } from './mention-field.js';
import { compilePlace, type PlaceField } from './place-field.js';
import { compileOptional, compileValue, type Value } from './value.js';

/** A table of a mapping with every value compiled. */
export interface CompiledTable {
  readonly kind: Value;
  readonly key: Value | null;
  readonly title: Value | null;
  readonly text: Value | null;
  readonly url: Value | null;
  readonly partOf: Value | null;
  readonly marking: Value | null;
  readonly observed: DateField | null;
  readonly modified: DateField | null;
  readonly mentions: readonly MentionField[];
  readonly identifiers: readonly IdentifierField[];
  readonly places: readonly PlaceField[];
  /** Everything above, for checking what it refers to. */
  readonly values: readonly Value[];
}

/** @throws AsterismError BAD_MAPPING */
export function compileTable({ report, ...table }: TableSpec): CompiledTable {
  const kind = compileValue(report.kind);
  const [key, title, text, url, partOf, marking] = [
    report.key,
    report.title,
    report.text,
    report.url,
    report.partOf,
    report.marking,
  ].map((spec) => compileOptional(spec)) as [
    Value | null,
    Value | null,
    Value | null,
    Value | null,
    Value | null,
    Value | null,
  ];
  const observed = report.observed === undefined ? null : compileDate(report.observed);
  const modified = report.modified === undefined ? null : compileDate(report.modified);
  const mentions = (table.mentions ?? []).map(compileMention);
  const identifiers = (table.identifiers ?? []).map(compileIdentifier);
  const places = (table.places ?? []).map(compilePlace);
  const single = [kind, key, title, text, url, partOf, marking].filter((value) => value !== null);
  const many = [observed, modified, ...mentions, ...identifiers, ...places].flatMap((field) => field?.values ?? []);
  return {
    kind,
    key,
    title,
    text,
    url,
    partOf,
    marking,
    observed,
    modified,
    mentions,
    identifiers,
    places,
    values: [...single, ...many],
  };
}
