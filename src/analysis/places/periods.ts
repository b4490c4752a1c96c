import { DateTime, type DateTimeUnit } from 'luxon';
import type { Period, Resolution, Sighting } from '../../domain/movement-views.js';

/** Reports named with a period. */
const REPORT_IDS = 10;

const UNITS: Readonly<Record<Resolution, DateTimeUnit>> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
};

/**
 * Sightings by period of UTC, in the order of time; weeks begin on Monday (ISO 8601). A report counts in the period in
 * which its time begins. Periods without reports and sightings without a date are left out.
 */
export function periodsOf(sightings: readonly Sighting[], resolution: Resolution): Period[] {
  const unit = UNITS[resolution];
  const byStart = new Map<string, { to: string; sightings: Sighting[] }>();
  for (const sighting of sightings) {
    if (sighting.observedFrom === null) continue;
    const start = DateTime.fromISO(sighting.observedFrom, { zone: 'utc' }).startOf(unit);
    const from = start.toJSDate().toISOString();
    const known = byStart.get(from);
    if (known) known.sightings.push(sighting);
    else
      byStart.set(from, {
        to: start
          .plus({ [unit]: 1 })
          .toJSDate()
          .toISOString(),
        sightings: [sighting],
      });
  }
  return [...byStart]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, { to, sightings: within }]) => toPeriod(from, to, within));
}

function toPeriod(from: string, to: string, within: readonly Sighting[]): Period {
  const byReport = new Map(within.map((sighting) => [sighting.reportId, sighting]));
  const kinds = new Map<string, number>();
  for (const { reportKind } of byReport.values()) kinds.set(reportKind, (kinds.get(reportKind) ?? 0) + 1);
  return {
    from,
    to,
    reports: byReport.size,
    longer: [...byReport.values()].filter(({ observedTo }) => observedTo !== null && observedTo > to).length,
    reportIds: [...byReport.keys()].sort().slice(0, REPORT_IDS),
    kinds: [...kinds]
      .map(([kind, reports]) => ({ kind, reports }))
      .sort((a, b) => b.reports - a.reports || (a.kind < b.kind ? -1 : 1)),
    entityIds: [...new Set(within.map(({ entityId }) => entityId))].sort(),
    places: [...new Set(within.flatMap(({ places }) => places.map(({ label }) => label)))].sort(),
  };
}
