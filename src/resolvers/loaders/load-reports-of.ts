import { ReportConnection } from '../../schema/reports/report-connection.type.js';
import type { FollowUp } from '../../services/ports.js';
import { make } from '../present/make.js';
import { presentRows } from '../present/present-page.js';
import { presentListed, presentReport } from '../present/present-report.js';
import type { Reading } from '../request-context.js';
import type { ReportsRequest } from './link-loaders.js';

/** One page of the reports of a value, person or source. @throws AsterismError BAD_USER_INPUT, BAD_CURSOR */
export async function loadReportsOf(
  { asOf, links, around }: Reading,
  request: ReportsRequest,
  followUp: FollowUp | null = null,
): Promise<ReportConnection> {
  // The loaders below have the page then.
  if (followUp?.facts) await around.load({ page: request, followUp });
  const page =
    followUp?.whole === false
      ? presentRows(await links.listedOf.load(request), request.after, (row) => presentListed(row, asOf))
      : presentRows(await links.reportsOf.load(request), request.after, (row) => presentReport(row, asOf));
  return make(ReportConnection, { ...page, of: request.of, asOf });
}
