import { ReportConnection } from '../../schema/reports/report-connection.type.js';
import { withReports } from '../../services/with-reports.js';
import { make } from '../present/make.js';
import { presentRows } from '../present/present-page.js';
import { presentReport } from '../present/present-report.js';
import type { Reading } from '../request-context.js';
import type { ReportsRequest } from './link-loaders.js';

/** One page of the reports of a value, person or source. @throws AsterismError BAD_USER_INPUT, BAD_CURSOR */
export async function loadReportsOf(reading: Reading, request: ReportsRequest): Promise<ReportConnection> {
  const listed = await reading.links.reportsOf.load(request);
  const views = await Promise.all(listed.rows.map(({ row }) => reading.links.listedReport.load(row.id)));
  const page = presentRows(withReports(listed, views), request.after, (view) => presentReport(view, reading.asOf));
  return make(ReportConnection, { ...page, of: request.of, asOf: reading.asOf });
}
