import type { ReportConnection } from '../../schema/reports/report-connection.type.js';
import { presentPage } from '../present/present-page.js';
import { presentReport } from '../present/present-report.js';
import type { Reading } from '../request-context.js';
import type { ReportsRequest } from './link-loaders.js';

/** One page of the reports of a value, person or source. @throws AsterismError BAD_USER_INPUT, BAD_CURSOR */
export async function loadReportsOf(reading: Reading, request: ReportsRequest): Promise<ReportConnection> {
  const page = await reading.links.reportsOf.load(request);
  return presentPage(page, request.after, (view) => presentReport(view, reading.asOf));
}
