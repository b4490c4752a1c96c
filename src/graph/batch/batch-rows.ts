import { familyKey, type IdMaker, mentionKey, reportKey, valueKey } from '../../domain/keys.js';
import type { ValueKind } from '../../domain/kind.js';
import { formatMarking, parseMarking } from '../../domain/marking.js';
import type { IdentifierDraft, PlaceDraft } from '../../domain/report-draft.js';
import type { KeyedReport } from '../../services/ports-of-ingest.js';
import { edgeRow } from './edge-row.js';
import { mentionRow } from './mention-row.js';
import { type ReportKeys, reportRow } from './report-row.js';
import type { Row } from './row.js';
import { valueRow } from './value-row.js';

/** A report version of a batch with the rows of everything that hangs on it. */
export interface BatchReport {
  readonly id: string;
  readonly family: string;
  readonly row: Row;
  readonly mentions: readonly Row[];
  readonly mentionEdges: readonly Row[];
  readonly locationEdges: readonly Row[];
}

/** What a batch becomes in the graph, as rows for the write statements. Rows are sorted by id so that writers lock in one order. */
export interface BatchRows {
  readonly markings: readonly Row[];
  readonly values: readonly Row[];
  readonly reports: readonly BatchReport[];
}

/** Makes rows from drafts: keys, ids, what is stored. */
export function toBatchRows(reports: readonly KeyedReport[], idOf: IdMaker): BatchRows {
  const markings = new Map<string, Row>();
  const values = new ValueRows(idOf);
  const markingOf = (text: string): string => {
    if (markings.has(text)) return text;
    const parsed = parseMarking(text);
    const marking = formatMarking(parsed);
    markings.set(marking, { key: marking, ...parsed });
    return marking;
  };
  const keysOf = (report: KeyedReport): ReportKeys => {
    const key = reportKey(report.source, report.sourceKey, report.contentHash);
    return {
      key,
      id: idOf('report', key),
      family: familyKey(report.source, report.sourceKey),
      marking: markingOf(report.marking),
      mentions: new Map(report.mentions.map(({ ref }) => [ref, mentionKey(key, ref)])),
    };
  };
  const keyed = reports.map((report) => ({ report, keys: keysOf(report) }));
  // Versions of one row that come in one batch are ordered by it, each time it is written.
  const versions = new Map<string, Set<string>>();
  for (const { keys } of keyed) versions.set(keys.family, (versions.get(keys.family) ?? new Set()).add(keys.id));

  const rows = new Map<string, BatchReport>();
  keyed.forEach(({ report, keys }, order) => {
    const edges = (drafts: readonly (IdentifierDraft | PlaceDraft)[], type: string) =>
      drafts.map((draft, ordinal) =>
        edgeRow(report, keys, type, { draft, ordinal, ...values.of(draft, report.source) }),
      );
    rows.set(keys.id, {
      id: keys.id,
      family: keys.family,
      row: reportRow(report, keys, order, versions.get(keys.family)?.size !== 1),
      mentions: report.mentions.map((mention, ordinal) => mentionRow(mention, ordinal, report, keys, idOf)),
      mentionEdges: edges(report.identifiers, 'MENTIONS'),
      locationEdges: edges(report.places, 'LOCATED_AT'),
    });
  });
  return {
    markings: [...markings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    values: values.sorted(),
    reports: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The values of a batch, each with its id made once. */
class ValueRows {
  readonly #rows = new Map<string, { readonly id: string; readonly target: string; readonly row: Row }>();

  constructor(private readonly idOf: IdMaker) {}

  of(draft: IdentifierDraft | PlaceDraft, source: string): { readonly id: string; readonly target: string } {
    const kind: ValueKind = 'kind' in draft ? draft.kind : 'location';
    const key = valueKey(source, draft.key, draft.scope);
    const target = `${kind}:${key}`;
    const known = this.#rows.get(target);
    if (known) return { id: known.id, target };
    const id = this.idOf(kind, key);
    this.#rows.set(target, { id, target, row: valueRow(id, kind, key, draft, source) });
    return { id, target };
  }

  sorted(): Row[] {
    return [...this.#rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ row }) => row);
  }
}
