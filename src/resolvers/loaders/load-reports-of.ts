import { ReportConnection } from '../../schema/reports/report-connection.type.js';
import { make } from '../present/make.js';
import { presentRows } from '../present/present-page.js';
import { presentListed, presentReport } from '../present/present-report.js';
import type { Reading } from '../request-context.js';
import type { ReportsRequest } from './link-loaders.js';
import type { AskedOfReports } from './look-ahead.js';

/** One page of the reports of a value, person or source. @throws AsterismError BAD_USER_INPUT, BAD_CURSOR */
export async function loadReportsOf(
  reading: Reading,
  request: ReportsRequest,
  asked: AskedOfReports | null = null,
): Promise<ReportConnection> {
  const page = await nodesOf(reading, request, asked);
  return make(ReportConnection, { ...page, of: request.of, asOf: reading.asOf });
}

async function nodesOf({ asOf, links, around }: Reading, request: ReportsRequest, asked: AskedOfReports | null) {
  const { whole = true, followUp = null } = asked ?? {};
  if (!whole && !followUp?.facts)
    return presentRows(await links.listedOf.load(request), request.after, (row) => presentListed(row, asOf));
  const rows = await (followUp?.facts ? around.load({ page: request, followUp }) : links.reportsOf.load(request));
  return presentRows(rows, request.after, (row) => presentReport(row, asOf));
}
