import type { EntityKind } from '../../domain/kind.js';
import type { CoLocated, Encounter, ReportedPlace } from '../../domain/movement-views.js';
import { kmBetween } from './leg-between.js';

/** One thing at one place and time, in one report. */
export interface Presence {
  readonly reportId: string;
  readonly place: ReportedPlace;
  readonly from: string;
  readonly to: string;
}

export interface Within {
  readonly km: number;
  readonly hours: number;
}

/** Encounters told of one other. */
const MOST_ENCOUNTERS = 20;

/** Whether a place is exact enough to say who was within `km` of it. */
export const isExactEnough = ({ uncertaintyKm }: ReportedPlace, km: number): boolean =>
  uncertaintyKm !== null && uncertaintyKm <= km;

/**
 * Whether two presences are one encounter: some point of both places within `km`, some instant of both times within
 * `hours`. Places vaguer than `km` meet nobody.
 */
export function encounterOf(own: Presence, other: Presence, { km, hours }: Within): Encounter | null {
  if (!isExactEnough(own.place, km) || !isExactEnough(other.place, km)) return null;
  const apart = Math.max(Date.parse(own.from) - Date.parse(other.to), Date.parse(other.from) - Date.parse(own.to));
  if (apart > hours * 3_600_000) return null;
  const distanceKm = kmBetween(own.place, other.place);
  const slack = own.place.uncertaintyKm! + other.place.uncertaintyKm!;
  if (distanceKm === null || distanceKm - slack > km) return null;
  return {
    place: own.place,
    otherPlace: other.place,
    from: own.from,
    to: own.to,
    otherFrom: other.from,
    otherTo: other.to,
    distanceKm,
    sure: distanceKm + slack <= km,
    reportId: own.reportId,
    otherReportId: other.reportId,
  };
}

/** Encounters by whom they were with: those that were surely near first, then the most often met, ties by id. */
export function coLocated(
  met: readonly { readonly entityId: string; readonly kind: EntityKind; readonly encounter: Encounter }[],
): CoLocated[] {
  const byEntity = new Map<string, { kind: EntityKind; encounters: Map<string, Encounter> }>();
  for (const { entityId, kind, encounter } of met) {
    const entry = byEntity.get(entityId) ?? { kind, encounters: new Map() };
    const { reportId, otherReportId, place, otherPlace } = encounter;
    entry.encounters.set([reportId, otherReportId, place.id, otherPlace.id].join(' '), encounter);
    byEntity.set(entityId, entry);
  }
  return [...byEntity]
    .map(([entityId, { kind, encounters }]) => ({ entityId, kind, encounters: [...encounters.values()] }))
    .sort(
      (a, b) => sure(b) - sure(a) || b.encounters.length - a.encounters.length || (a.entityId < b.entityId ? -1 : 1),
    )
    .map(({ encounters, ...one }) => ({
      ...one,
      sameReport: encounters.some(({ reportId, otherReportId }) => reportId === otherReportId),
      encounters: encounters.sort(byTime).slice(0, MOST_ENCOUNTERS),
    }));
}

const sure = ({ encounters }: { readonly encounters: readonly Encounter[] }): number =>
  encounters.filter((encounter) => encounter.sure).length;
const keyOf = ({ from, otherFrom, reportId, otherReportId, place, otherPlace }: Encounter): string =>
  [from, otherFrom, reportId, otherReportId, place.id, otherPlace.id].join(' ');
const byTime = (a: Encounter, b: Encounter): number => (keyOf(a) < keyOf(b) ? -1 : 1);
