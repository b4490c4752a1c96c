import type { ObservedTime } from '../../domain/interval.js';
import { familyKey } from '../../domain/keys.js';
import { unindexedWords } from '../../domain/search-words.js';
import type { KeyedReport } from '../../services/ports-of-ingest.js';

/** Keys of one report version, made once and used by everything that hangs on it. */
export interface VersionKeys {
  readonly key: string;
  readonly id: string;
  readonly family: string;
  /** Canonical text. */
  readonly marking: string;
  /** Key of each person of the report by its `ref`. */
  readonly mentions: ReadonlyMap<string, string>;
}

export interface ReportKeys extends VersionKeys {
  /** Place of the version among those of its batch. */
  readonly index: number;
}

/** A report version in the order of `write/save-reports`. */
export type ReportRow = readonly [
  id: string,
  key: string,
  family: string,
  marking: string,
  sourceKey: string,
  kind: string,
  title: string | null,
  text: string | null,
  searchWords: string | null,
  url: string | null,
  observedFrom: string | null,
  observedTo: string | null,
  precision: string | null,
  modifiedAt: string | null,
  partOf: string | null,
  placeholders: readonly string[] | null,
  file: string,
  line: number,
  /** Whether a fact has a time of its own: what is asked for a span of time can pass over the others by their own. */
  factsDated: boolean,
];

/** What is stored of a report version. */
export function reportRow(report: KeyedReport, keys: VersionKeys): ReportRow {
  const { observed, position } = report;
  return [
    keys.id,
    keys.key,
    keys.family,
    keys.marking,
    report.sourceKey,
    report.kind,
    report.title,
    report.text,
    unindexedWords(`${report.title ?? ''} ${report.text ?? ''}`) ?? null,
    report.url,
    observed?.from ?? null,
    observed?.to ?? null,
    observed?.precision ?? null,
    report.modifiedAt,
    report.partOf === null ? null : familyKey(report.source, report.partOf),
    report.placeholders.length ? report.placeholders : null,
    position.file,
    position.line,
    [...report.identifiers, ...report.places].some(({ observed: own }) => own !== null && !isSame(own, observed)),
  ];
}

const isSame = (one: ObservedTime, other: ObservedTime | null): boolean =>
  one.from === other?.from && one.to === other?.to;
