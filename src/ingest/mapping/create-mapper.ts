import { AsterismError } from '../../domain/errors.js';
import { formatMarking, parseMarking } from '../../domain/marking.js';
import type { IdentifierDraft, PlaceDraft, Reject, ReportDraft } from '../../domain/report-draft.js';
import { isPlaceholder } from '../../normalise/placeholder.js';
import type { ExtractedRecord } from '../extract/extracted.js';
import { rejectOf } from '../extract/reject-of.js';
import { compileTable } from './compile-table.js';
import { contentHash } from './content-hash.js';
import { inspectRecord } from './inspect-record.js';
import type { Mapping, Table } from './mapping.js';
import type { ReadMention } from './mention-field.js';
import type { Normalisers } from './normalisers.js';
import { RowNotes } from './row-notes.js';
import { rowScope, type Scope, textsOf } from './scope.js';
import { columnsOf, type Value } from './value.js';

export interface MapperOptions {
  readonly source: string;
  /** Canonical marking of rows that state none; null: the mapping's own default, else RESTRICTED. */
  readonly marking: string | null;
  readonly normalisers: Normalisers;
  readonly now: Date;
}

/** What became of one record. `report` is null when the whole record was rejected. */
export interface Mapped {
  readonly report: ReportDraft | null;
  readonly rejects: readonly Reject[];
}

export type Mapper = (record: ExtractedRecord) => Mapped;

/** Longer than any real key; the database cannot index much more. */
const LONGEST_KEY = 1000;

/** Makes the pure function from a record (with its joined rows among the fields) to a report. @throws AsterismError BAD_MAPPING */
export function createMapper(mapping: Mapping, table: Table, options: MapperOptions): Mapper {
  const compiled = compileTable(table);
  const fallback = options.marking ?? mapping.defaults.marking ?? 'RESTRICTED';
  const { normalisers, now } = options;
  const defaults = mapping.defaults;

  return ({ position, fields: read, raw }) => {
    const refuse = (code: string, reason: string, field?: string): Mapped => ({
      report: null,
      rejects: [rejectOf(options.source, position, code, reason, { record: raw, ...(field ? { field } : {}) })],
    });
    const { fields, media, fault } = inspectRecord(read);
    if (fault) return refuse(fault.code, fault.reason);
    const notes = new RowNotes(options.source, position);
    for (const { field, hash } of media)
      notes.reject('MEDIA', `a picture, video or archive may not be stored; ${hash}`, field, null);

    const scope = rowScope(fields);
    const row = { notes, normalisers, defaults, now };
    const sourceKey = compiled.key ? keyOf(compiled.key, scope) : null;
    if (compiled.key && sourceKey === null)
      return refuse('MISSING_KEY', 'the key is empty or stands for nothing', columnsOf(compiled.key));
    if (sourceKey && sourceKey.length > LONGEST_KEY)
      return refuse('BAD_KEY', `the key has more than ${LONGEST_KEY} characters`, columnsOf(compiled.key as Value));
    const kind = compiled.kind.one(scope);
    if (kind === null) return refuse('MISSING_KIND', 'the kind of the report is empty', columnsOf(compiled.kind));
    const marking = markingOf(compiled.marking?.one(scope) ?? fallback);
    if (marking === null)
      return refuse(
        'BAD_MARKING',
        `"${compiled.marking?.one(scope)?.slice(0, 80)}" is not a marking`,
        columnsOf(compiled.marking as Value),
      );

    const observed = compiled.observed?.read(scope, row) ?? null;
    const people = distinct(
      compiled.mentions.flatMap((mention) => mention.read(scope, row, observed)),
      notes,
    );
    const identifiers = compiled.identifiers.flatMap((field) => field.read(scope, row, null, observed));
    const places = compiled.places.flatMap((field) => field.read(scope, row, null, observed));
    const owners = new Set([...identifiers, ...places].map((value) => value.of));
    const kept = people.filter(({ known, mention }) => known || owners.has(mention.ref));
    const refs = new Set(kept.map(({ mention }) => mention.ref));

    const report: ReportDraft = {
      source: options.source,
      sourceKey,
      contentHash: contentHash(mapping.version, fields, media),
      kind,
      title: compiled.title?.one(scope) ?? null,
      text: compiled.text?.all(scope).join('\n') || null,
      url: urlOf(compiled.url, scope, notes),
      marking,
      observed,
      modifiedAt: compiled.modified?.read(scope, row)?.from ?? null,
      partOf: compiled.partOf ? keyOf(compiled.partOf, scope) : null,
      mentions: kept.map(({ mention }) => mention),
      identifiers: [...kept.flatMap((one) => one.identifiers), ...identifiers.map((value) => owned(value, refs))],
      places: [...kept.flatMap((one) => one.places), ...places.map((value) => owned(value, refs))],
      placeholders: notes.placeholders,
      position,
    };
    return { report, rejects: notes.rejects };
  };
}

/** A key needs every column of its template: half a key would make different rows one. */
function keyOf(key: Value, scope: Scope): string | null {
  for (const template of key.templates) {
    const texts = template.references.map((reference) => textsOf(scope, reference)[0]);
    if (texts.every((text) => text !== undefined && !isPlaceholder('hash', text))) return key.one(scope);
  }
  return null;
}

function markingOf(text: string): string | null {
  try {
    return formatMarking(parseMarking(text));
  } catch (error) {
    if (error instanceof AsterismError) return null;
    throw error;
  }
}

function urlOf(value: Value | null, scope: Scope, notes: RowNotes): string | null {
  const text = value?.one(scope) ?? null;
  if (text === null || isPlaceholder('hash', text)) return null;
  if (/^https?:\/\/\S+$/i.test(text)) return text;
  notes.reject('BAD_URL', 'the address does not begin with http:// or https://', columnsOf(value as Value), text);
  return null;
}

function distinct(mentions: readonly ReadMention[], notes: RowNotes): ReadMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ mention }) => {
    if (!seen.has(mention.ref)) return seen.add(mention.ref);
    notes.reject('DUPLICATE_REF', 'two people of this row have the same ref; the first was kept', mention.ref, null);
    return false;
  });
}

const owned = <T extends IdentifierDraft | PlaceDraft>(value: T, refs: ReadonlySet<string>): T =>
  value.of !== null && !refs.has(value.of) ? { ...value, of: null } : value;
