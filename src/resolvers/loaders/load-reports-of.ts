import { ReportConnection } from '../../schema/reports/report-connection.type.js';
import type { FollowUp } from '../../services/ports.js';
import { make } from '../present/make.js';
import { presentRows } from '../present/present-page.js';
import { presentReport } from '../present/present-report.js';
import type { Reading } from '../request-context.js';
import type { ReportsRequest } from './link-loaders.js';

/** One page of the reports of a value, person or source. @throws AsterismError BAD_USER_INPUT, BAD_CURSOR */
export async function loadReportsOf(
  { asOf, links, around }: Reading,
  request: ReportsRequest,
  followUp: FollowUp | null = null,
): Promise<ReportConnection> {
  const rows = await (followUp?.facts ? around.load({ page: request, followUp }) : links.reportsOf.load(request));
  const page = presentRows(rows, request.after, (view) => presentReport(view, asOf));
  return make(ReportConnection, { ...page, of: request.of, asOf });
}
