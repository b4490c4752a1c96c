import type { AsOf } from '../../domain/as-of.js';
import type { NeighbourhoodView } from '../../domain/views.js';
import type { Neighbourhood } from '../../schema/connections/neighbourhood.type.js';

/** A neighbourhood with what its links need. */
export function presentNeighbourhood(view: NeighbourhoodView, asOf: AsOf): Neighbourhood {
  return {
    centreId: view.centre,
    totals: view.totals,
    neighbours: view.neighbours.map((neighbour) => ({ ...neighbour, asOf })),
    links: view.links.map(({ reports, ...link }) => ({
      ...link,
      reportCount: reports.count,
      reportCountTruncated: reports.truncated,
      asOf,
    })),
    returned: view.returned,
    truncated: view.truncated,
    asOf,
  };
}
