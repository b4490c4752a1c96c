import { mayShowHash } from '../domain/image-hash.js';
import { edgeKey, familyKey, type IdMaker, mentionKey, personGroupKey, reportKey, valueKey } from '../domain/keys.js';
import { VALUE_LABELS, type ValueKind } from '../domain/kind.js';
import { labelOf } from '../domain/label.js';
import { formatMarking, parseMarking } from '../domain/marking.js';
import type { IdentifierDraft, MentionDraft, PlaceDraft } from '../domain/report-draft.js';
import type { KeyedReport } from '../services/ports-of-ingest.js';
import { instant, integer } from './statement.js';

type Row = Record<string, unknown>;

/** What a batch becomes in the graph, as rows for the write statements. Rows are sorted by id so that writers lock in one order. */
export interface BatchRows {
  readonly markings: readonly Row[];
  readonly values: readonly Row[];
  readonly reports: readonly {
    readonly id: string;
    readonly family: string;
    readonly row: Row;
  }[];
  /** By report id, used for reports that turn out to be new. */
  readonly mentions: ReadonlyMap<string, readonly Row[]>;
  readonly mentionEdges: ReadonlyMap<string, readonly Row[]>;
  readonly locationEdges: ReadonlyMap<string, readonly Row[]>;
}

/** Makes rows from drafts: keys, ids, encoded times. `at` is the batch's time. */
export function toBatchRows(
  reports: readonly KeyedReport[],
  context: { readonly idOf: IdMaker; readonly run: string; readonly batch: number; readonly at: string },
): BatchRows {
  const { idOf, run, batch, at } = context;
  const recordedAt = instant(at);
  const markings = new Map<string, Row>();
  const values = new Map<string, Row>();
  const rows = new Map<string, BatchRows['reports'][number]>();
  const mentions = new Map<string, Row[]>();
  const mentionEdges = new Map<string, Row[]>();
  const locationEdges = new Map<string, Row[]>();

  reports.forEach((report, order) => {
    const key = reportKey(report.source, report.sourceKey, report.contentHash);
    const id = idOf('report', key);
    const family = familyKey(report.source, report.sourceKey);
    const { level, compartments } = parseMarking(report.marking);
    const marking = formatMarking({ level, compartments });
    markings.set(marking, { key: marking, level, compartments });
    rows.set(id, {
      id,
      family,
      row: {
        id,
        order: integer(order),
        properties: reportProperties(report, {
          key,
          id,
          family,
          run,
          batch,
          order,
          recordedAt,
          sourceId: idOf('source', report.source),
          marking,
        }),
      },
    });
    mentions.set(
      id,
      report.mentions.map((mention, i) => mentionRow(mention, i, report, { key, id, family, recordedAt, idOf })),
    );

    const edges = (drafts: readonly (IdentifierDraft | PlaceDraft)[], type: string): Row[] =>
      drafts.map((draft, ordinal) => {
        const kind: ValueKind = 'kind' in draft ? draft.kind : 'location';
        const target = valueKey(report.source, draft.key, draft.scope);
        const value = idOf(kind, target);
        if (!values.has(value)) values.set(value, valueRow(value, kind, target, draft, report.source));
        const of = draft.of === null ? null : mentionKey(key, draft.of);
        return {
          value,
          properties: {
            key: edgeKey(key, type, draft.role, of, ordinal, `${kind}:${target}`),
            role: draft.role,
            of,
            ordinal,
            original: draft.original,
            confidence: draft.confidence,
            ...observedProperties(draft.observed ?? report.observed),
            recordedAt,
            attributes: asJson(draft.attributes),
          },
        };
      });
    mentionEdges.set(id, edges(report.identifiers, 'MENTIONS'));
    locationEdges.set(id, edges(report.places, 'LOCATED_AT'));
  });

  // Versions of one row that come in one batch are ordered by it, each time it is written.
  const versions = new Map<string, number>();
  for (const { family } of rows.values()) versions.set(family, (versions.get(family) ?? 0) + 1);
  for (const { family, row } of rows.values()) row['contested'] = versions.get(family) !== 1;

  const byId = <T extends { readonly id?: unknown }>(some: Iterable<T>): T[] =>
    [...some].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return {
    markings: [...markings.values()].sort((a, b) => (String(a['key']) < String(b['key']) ? -1 : 1)),
    values: byId(values.values()),
    reports: byId(rows.values()),
    mentions,
    mentionEdges,
    locationEdges,
  };
}

const asJson = (map: Readonly<Record<string, unknown>>): string | null =>
  Object.keys(map).length ? JSON.stringify(map) : null;

const observedProperties = (observed: { readonly from: string; readonly to: string } | null): Row => ({
  observedFrom: observed ? instant(observed.from) : null,
  observedTo: observed ? instant(observed.to) : null,
});

interface ReportContext {
  readonly key: string;
  readonly id: string;
  readonly family: string;
  readonly run: string;
  readonly batch: number;
  readonly order: number;
  readonly recordedAt: unknown;
  readonly sourceId: string;
  /** Canonical text. */
  readonly marking: string;
}

function reportProperties(report: KeyedReport, { batch, order, recordedAt, ...keys }: ReportContext): Row {
  return {
    ...keys,
    batch: integer(batch),
    recordedAt,
    assertedAt: recordedAt,
    assertedOrder: integer(order),
    heldFrom: [recordedAt],
    heldTo: [],
    current: true,
    withdrawn: false,
    source: report.source,
    sourceKey: report.sourceKey,
    kind: report.kind,
    title: report.title,
    text: report.text,
    url: report.url,
    ...observedProperties(report.observed),
    precision: report.observed?.precision ?? null,
    modifiedAt: report.modifiedAt ? instant(report.modifiedAt) : null,
    partOf: report.partOf === null ? null : familyKey(report.source, report.partOf),
    placeholders: report.placeholders.length ? report.placeholders : null,
    file: report.position.file,
    line: integer(report.position.line),
  };
}

function valueRow(id: string, kind: ValueKind, key: string, draft: IdentifierDraft | PlaceDraft, source: string): Row {
  const lat = draft.derived['lat'];
  const lon = draft.derived['lon'];
  const placed = typeof lat === 'number' && typeof lon === 'number';
  const coarse = 'precision' in draft && ['city', 'region', 'country'].includes(draft.precision);
  return {
    id,
    label: VALUE_LABELS[kind],
    lat: placed ? lat : null,
    lon: placed ? lon : null,
    properties: {
      kind,
      key,
      coarse,
      source: draft.scope === 'source' ? source : null,
      derived: asJson('precision' in draft ? { ...draft.derived, precision: draft.precision } : draft.derived),
      // A hash that may not be shown is found by its whole value only.
      searchText:
        kind === 'image' && !mayShowHash(draft.key.split(':')[0] ?? '')
          ? null
          : `${labelOf(kind, key, draft.derived)} ${key}`,
    },
  };
}

function mentionRow(
  mention: MentionDraft,
  ordinal: number,
  report: KeyedReport,
  {
    key,
    id,
    family,
    recordedAt,
    idOf,
  }: { key: string; id: string; family: string; recordedAt: unknown; idOf: IdMaker },
): Row {
  const own = mentionKey(key, mention.ref);
  const { name, aliases, birth, age, description } = mention;
  return {
    report: id,
    group: personGroupKey(report.source, family, mention.ref, mention.personKey),
    label: mention.type === 'CHILD' ? 'Child' : 'Person',
    edge: {
      key: edgeKey(key, 'DESCRIBES', mention.role, null, ordinal, own),
      role: mention.role,
      ordinal,
      original: name?.full ?? '',
      confidence: 1,
      ...observedProperties(report.observed),
      recordedAt,
    },
    properties: {
      id: idOf('mention', own),
      key: own,
      ref: mention.ref,
      type: mention.type,
      name: name?.full ?? null,
      nameKey: name?.key ?? null,
      given: name?.given.length ? name.given : null,
      family: name?.family.length ? name.family : null,
      suffix: name?.suffix ?? null,
      aliases: aliases.length ? aliases.map((alias) => alias.full) : null,
      searchText: [name?.full, name?.key, ...aliases.map((alias) => alias.full)].filter(Boolean).join(' ') || null,
      birthOriginal: birth?.original ?? null,
      birthFrom: birth ? instant(birth.from) : null,
      birthTo: birth ? instant(birth.to) : null,
      birthPrecision: birth?.precision ?? null,
      ageMin: age?.min ?? null,
      ageMax: age?.max ?? null,
      sex: description.sex,
      heightMinCm: description.heightCm?.min ?? null,
      heightMaxCm: description.heightCm?.max ?? null,
      weightMinKg: description.weightKg?.min ?? null,
      weightMaxKg: description.weightKg?.max ?? null,
      hair: description.hair,
      eyes: description.eyes,
      race: description.race,
      ethnicity: description.ethnicity,
      details: asJson(mention.details),
    },
  };
}
