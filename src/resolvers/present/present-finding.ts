import type { Finding as FindingView, FindingItem as ItemView } from '../../domain/finding.js';
import type { Finding } from '../../schema/analysis/finding.type.js';
import type { FindingItem } from '../../schema/analysis/finding-item.type.js';
import { MAX_IDS } from '../../services/limits.js';

/** A finding as clients see it. */
export const presentFinding = ({ items, markings: _, ...finding }: FindingView): Finding => ({
  ...finding,
  itemCount: items,
});

export const presentFindingItem = ({
  reportIds,
  entityIds,
  ...item
}: ItemView & { readonly ordinal: number }): FindingItem => ({
  ...item,
  reportIds: reportIds.slice(0, MAX_IDS),
  reports: reportIds.length,
  entityIds: entityIds.slice(0, MAX_IDS),
  entities: entityIds.length,
});
