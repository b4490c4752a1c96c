import type { AsOf } from '../../domain/as-of.js';
import type { ReportView } from '../../domain/views.js';
import { Report } from '../../schema/reports/report.type.js';
import { make } from './make.js';

/** A report as its schema class. */
export function presentReport(view: ReportView, asOf: AsOf): Report {
  return make(Report, { ...view, asOf });
}
