import { edgeKey } from '../../domain/keys.js';
import type { IdentifierDraft, PlaceDraft } from '../../domain/report-draft.js';
import type { KeyedReport } from '../../services/ports-of-ingest.js';
import type { ReportKeys } from './report-row.js';
import { asJson, type PartRow } from './row.js';

/** A value that a report names. */
export interface NamedValue {
  readonly draft: IdentifierDraft | PlaceDraft;
  /** Place of the draft among the identifiers, or among the places, of the report. */
  readonly ordinal: number;
  /** Kind and key of the value. */
  readonly target: string;
}

/** An edge from a report to a value. Its time is left out where it is the report's: the statement puts that in. */
export function edgeRow(report: KeyedReport, keys: ReportKeys, type: string, named: NamedValue): PartRow {
  const { draft, ordinal, target } = named;
  const of = draft.of === null ? null : (keys.mentions.get(draft.of) ?? null);
  const own = draft.observed === report.observed ? null : draft.observed;
  return {
    report: keys.index,
    key: edgeKey(keys.key, type, draft.role, of, ordinal, target),
    role: draft.role,
    of: of ?? undefined,
    ordinal,
    original: draft.original,
    confidence: draft.confidence,
    observedFrom: own?.from,
    observedTo: own?.to,
    attributes: asJson(draft.attributes),
  };
}
