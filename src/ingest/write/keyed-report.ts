import { keyOf } from '../../domain/keys.js';
import type { ReportDraft } from '../../domain/report-draft.js';
import type { KeyedReport } from '../../services/ports-of-ingest.js';
import type { RowOrdinals } from '../mapping/row-ordinals.js';

/** Gives a row without a key of its own one from its content and its count among equal rows of the file. */
export async function toKeyedReport(report: ReportDraft, ordinals: RowOrdinals): Promise<KeyedReport> {
  if (report.sourceKey !== null) return { ...report, sourceKey: report.sourceKey };
  return { ...report, sourceKey: `row:${keyOf(report.contentHash, String(await ordinals.next(report.contentHash)))}` };
}
