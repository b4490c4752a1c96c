import { edgeKey } from '../../domain/keys.js';
import type { IdentifierDraft, PlaceDraft } from '../../domain/report-draft.js';
import type { KeyedReport } from '../../services/ports-of-ingest.js';
import type { ReportKeys } from './report-row.js';
import { asJson } from './row.js';

/** A value that a report names. */
export interface NamedValue {
  readonly draft: IdentifierDraft | PlaceDraft;
  /** Place of the draft among the identifiers, or among the places, of the report. */
  readonly ordinal: number;
  /** Kind and key of the value. */
  readonly target: string;
}

/**
 * An edge from a report to a value, in the order of `write/link-identifiers` and `link-places`. Its time is left out
 * where it is the report's: the statement puts that in.
 */
export type EdgeRow = readonly [
  /** Index of the report in its batch. */
  report: number,
  key: string,
  role: string,
  of: string | null,
  ordinal: number,
  original: string,
  confidence: number,
  observedFrom: string | null,
  observedTo: string | null,
  attributes: string | null,
];

/** Makes the edge from a report to a value. */
export function edgeRow(report: KeyedReport, keys: ReportKeys, type: string, named: NamedValue): EdgeRow {
  const { draft, ordinal, target } = named;
  const of = draft.of === null ? null : (keys.mentions.get(draft.of) ?? null);
  const own = draft.observed === report.observed ? null : draft.observed;
  return [
    keys.index,
    edgeKey(keys.key, type, draft.role, of, ordinal, target),
    draft.role,
    of,
    ordinal,
    draft.original,
    draft.confidence,
    own?.from ?? null,
    own?.to ?? null,
    asJson(draft.attributes) ?? null,
  ];
}
