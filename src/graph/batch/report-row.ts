import { familyKey } from '../../domain/keys.js';
import { unindexedWords } from '../../domain/search-words.js';
import type { KeyedReport } from '../../services/ports-of-ingest.js';
import type { Row } from './row.js';

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

/** What is stored of a report version. */
export function reportRow(report: KeyedReport, keys: VersionKeys): Row {
  const { key, id, family, marking } = keys;
  return {
    id,
    observedFrom: report.observed?.from,
    observedTo: report.observed?.to,
    modifiedAt: report.modifiedAt ?? undefined,
    line: report.position.line,
    properties: {
      key,
      family,
      marking,
      sourceKey: report.sourceKey,
      kind: report.kind,
      title: report.title ?? undefined,
      text: report.text ?? undefined,
      searchWords: unindexedWords(`${report.title ?? ''} ${report.text ?? ''}`),
      url: report.url ?? undefined,
      precision: report.observed?.precision,
      partOf: report.partOf === null ? undefined : familyKey(report.source, report.partOf),
      placeholders: report.placeholders.length ? report.placeholders : undefined,
      file: report.position.file,
    },
  };
}
