import { familyKey, type IdMaker, mentionKey, reportKey } from '../../domain/keys.js';
import { formatMarking, parseMarking } from '../../domain/marking.js';
import type { KeyedReport } from '../../services/ports-of-ingest.js';
import { edgeRow } from './edge-row.js';
import { type MentionRow, mentionRow } from './mention-row.js';
import { type ReportRow, reportRow, type VersionKeys } from './report-row.js';
import type { Row } from './row.js';
import type { ValueRow } from './value-row.js';
import { type LinkRow, ValueRows } from './value-rows.js';

/** A report version of a batch. */
export interface BatchReport {
  readonly id: string;
  readonly family: string;
  /** Place among the reports as they came. */
  readonly order: number;
  /** The batch holds another version of the same row. */
  readonly isContested: boolean;
  readonly isPart: boolean;
  readonly row: ReportRow;
}

/**
 * What a batch becomes in the graph, as rows for the write statements. Reports and values are sorted by id, mentions
 * by the person they are of, so that writers lock in one order and wait for each other rather than lock each other out.
 */
export interface BatchRows {
  readonly markings: readonly Row[];
  readonly reports: readonly BatchReport[];
  readonly mentions: readonly MentionRow[];
  readonly values: readonly ValueRow[];
  readonly identifierLinks: readonly LinkRow[];
  readonly placeLinks: readonly LinkRow[];
}

/** Makes rows from drafts: keys, ids, what is stored. */
export function toBatchRows(reports: readonly KeyedReport[], idOf: IdMaker): BatchRows {
  const markings = new Map<string, Row>();
  const markingOf = (text: string): string => {
    if (markings.has(text)) return text;
    const parsed = parseMarking(text);
    const marking = formatMarking(parsed);
    markings.set(marking, { key: marking, ...parsed });
    return marking;
  };
  const keysOf = (report: KeyedReport): VersionKeys => {
    const key = reportKey(report.source, report.sourceKey, report.contentHash);
    return {
      key,
      id: idOf('report', key),
      family: familyKey(report.source, report.sourceKey),
      marking: markingOf(report.marking),
      mentions: new Map(report.mentions.map(({ ref }) => [ref, mentionKey(key, ref)])),
    };
  };
  // The same version twice in a batch is one; versions of one row are ordered by the batch, each time it is written.
  const versions = new Map<string, { report: KeyedReport; keys: VersionKeys; order: number }>();
  const families = new Map<string, Set<string>>();
  for (const [order, report] of reports.entries()) {
    const keys = keysOf(report);
    versions.set(keys.id, { report, keys, order });
    families.set(keys.family, (families.get(keys.family) ?? new Set()).add(keys.id));
  }

  const identifierRows = new ValueRows(idOf);
  const placeRows = new ValueRows(idOf);
  const mentions: MentionRow[] = [];
  const rows = [...versions.values()]
    .sort((a, b) => (a.keys.id < b.keys.id ? -1 : 1))
    .map(({ report, keys: known, order }, index): BatchReport => {
      const keys = { ...known, index };
      report.mentions.forEach((mention, ordinal) => {
        mentions.push(mentionRow(mention, ordinal, report, keys, idOf));
      });
      report.identifiers.forEach((draft, ordinal) => {
        identifierRows.add(draft, report.source, (target) =>
          edgeRow(report, keys, 'MENTIONS', { draft, ordinal, target }),
        );
      });
      report.places.forEach((draft, ordinal) => {
        placeRows.add(draft, report.source, (target) =>
          edgeRow(report, keys, 'LOCATED_AT', { draft, ordinal, target }),
        );
      });
      return {
        id: keys.id,
        family: keys.family,
        order,
        isContested: families.get(keys.family)?.size !== 1,
        isPart: report.partOf !== null,
        row: reportRow(report, keys),
      };
    });
  const identifiers = identifierRows.sorted();
  const places = placeRows.sorted();
  return {
    markings: [...markings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    reports: rows,
    mentions: mentions.sort(([, a], [, b]) => (a < b ? -1 : 1)),
    values: [...identifiers.rows, ...places.rows],
    identifierLinks: identifiers.links,
    placeLinks: places.links,
  };
}
