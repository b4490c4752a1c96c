import type { ReportView, Rows } from '../domain/views.js';
import type { ListedReport } from './ports.js';

/** A list with its reports in the place of their ids, given in its order; one that is gone meanwhile is left out. */
export const withReports = (
  { rows, hasNextPage }: Rows<ListedReport>,
  reports: readonly (ReportView | null)[],
): Rows<ReportView> => ({
  rows: rows.flatMap(({ cursor }, i) => (reports[i] ? [{ row: reports[i], cursor }] : [])),
  hasNextPage,
});
