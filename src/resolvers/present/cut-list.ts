import type { Tally } from '../../domain/views.js';
import type { CutList } from '../../schema/paging/cut-list.type.js';

/** What a list says of itself: how many rows it holds of how many. */
export const cutList = (returned: number, total: Tally): CutList => ({
  totalCount: total.count,
  totalCountTruncated: total.truncated,
  returned,
  truncated: total.truncated || returned < total.count,
});
