import type { StatsView } from '../../domain/views.js';
import type { Stats } from '../../schema/operations/stats.type.js';

/** Counts of what the caller may see. */
export const presentStats = (view: StatsView): Stats => ({
  reports: view.reports.count,
  reportsTruncated: view.reports.truncated,
  sources: view.sources,
  byKind: view.byKind,
});
