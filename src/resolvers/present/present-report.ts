import type { AsOf } from '../../domain/as-of.js';
import type { ReportView } from '../../domain/views.js';
import { Report } from '../../schema/reports/report.type.js';
import type { ListedReport } from '../../services/ports.js';
import { make } from './make.js';

/** A report of which no more is asked than a list says of it. */
export const presentListed = (row: ListedReport, asOf: AsOf): Report => Object.assign(new Report(), row, { asOf });

/** A report as its schema class. */
export function presentReport(view: ReportView, asOf: AsOf): Report {
  return make(Report, { ...view, asOf });
}
