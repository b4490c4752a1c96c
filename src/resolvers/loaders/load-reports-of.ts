import { ReportConnection } from '../../schema/reports/report-connection.type.js';
import { make } from '../present/make.js';
import { presentRows } from '../present/present-page.js';
import { presentReport } from '../present/present-report.js';
import type { Reading } from '../request-context.js';
import type { ReportsRequest } from './link-loaders.js';

/** One page of the reports of a value, person or source. @throws AsterismError BAD_USER_INPUT, BAD_CURSOR */
export async function loadReportsOf(reading: Reading, request: ReportsRequest): Promise<ReportConnection> {
  const { rows, hasNextPage } = await reading.links.reportsOf.load(request);
  const views = await Promise.all(rows.map(({ row }) => reading.links.listedReport.load(row.id)));
  const found = rows.flatMap(({ cursor }, i) => (views[i] ? [{ row: views[i], cursor }] : []));
  const page = presentRows({ rows: found, hasNextPage }, request.after, (view) => presentReport(view, reading.asOf));
  return make(ReportConnection, { ...page, of: request.of, asOf: reading.asOf });
}
