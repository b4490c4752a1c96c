import type { ReportList } from '../../schema/reports/report-list.type.js';
import { MAX_PAGE, within } from '../../services/limits.js';
import { cutList } from '../present/cut-list.js';
import type { Reading } from '../request-context.js';
import { loadVisible } from './load-node.js';

/** The first parts of a report. @throws AsterismError BAD_USER_INPUT */
export async function loadPartsOf(reading: Reading, reportId: string, first: number): Promise<ReportList> {
  const ids = await reading.links.partsOf.load(reportId);
  const nodes = await loadVisible(reading.nodes.report, ids.slice(0, within('first', first, 0, MAX_PAGE)));
  return { nodes, ...cutList(nodes.length, { count: ids.length, truncated: false }) };
}
