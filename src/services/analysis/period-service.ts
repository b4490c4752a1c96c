import { periodsOf } from '../../analysis/places/periods.js';
import { AsterismError } from '../../domain/errors.js';
import type { PeriodsView, Resolution } from '../../domain/movement-views.js';
import { atMost, MAX_IDS } from '../limits.js';
import type { ReadScope } from '../ports.js';
import type { MovementStore } from '../ports-of-analysis-time.js';
import { readSightings } from './read-sightings.js';

/** Periods of one answer: a year of days, or a month of hours. */
const MOST_PERIODS = 1_000;

/** What happened around several entities, period by period. */
export class PeriodService {
  constructor(private readonly store: MovementStore) {}

  /** @throws AsterismError BAD_USER_INPUT for none or too many ids, NOT_FOUND for one that the scope may not see */
  async timelineOf(
    { ids, resolution }: { readonly ids: readonly string[]; readonly resolution: Resolution },
    scope: ReadScope,
  ): Promise<PeriodsView> {
    atMost('ids', ids, MAX_IDS);
    if (!ids.length) throw new AsterismError('BAD_USER_INPUT', '"ids" is empty. Give the id of at least one entity.');
    const { byEntity, cut } = await readSightings(ids, this.store, scope);
    const sightings = [...byEntity.values()].flat();
    const periods = periodsOf(sightings, resolution);
    const undated = sightings.filter(({ observedFrom }) => observedFrom === null).map(({ reportId }) => reportId);
    return {
      resolution,
      // The newest are what is asked about most.
      periods: periods.slice(-MOST_PERIODS),
      total: periods.length,
      undated: new Set(undated).size,
      truncatedIds: cut,
    };
  }
}
