import type { EntityKind } from './kind.js';
import type { PlacePrecision } from './report-draft.js';

/** A place that a report names, with how far from its position the thing itself may have been. */
export interface ReportedPlace {
  /** Id of the location. */
  readonly id: string;
  readonly label: string;
  readonly precision: PlacePrecision;
  /** What the report says of the place: `last-seen`, `cell-site`, `advertised-in` … */
  readonly role: string;
  /** Degrees on WGS 84; null when the place has no known position. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Radius in km around the position; null where a distance would say nothing: regions, countries, no position. */
  readonly uncertaintyKm: number | null;
}

/** An entity in one visible report: when, and where if the report names a place. Instants are UTC ISO-8601 text. */
export interface Sighting {
  readonly entityId: string;
  readonly reportId: string;
  readonly reportKind: string;
  readonly role: string;
  readonly observedFrom: string | null;
  readonly observedTo: string | null;
  readonly places: readonly ReportedPlace[];
}

/** Sightings in one place without another in between. */
export interface Stay {
  readonly place: ReportedPlace;
  /** Metropolitan area: the largest city within 30 km, or null when there is none or the position is not known. */
  readonly area: string | null;
  /** From the earliest that the first sighting may have been to the latest that the last one may have been. */
  readonly from: string;
  readonly to: string;
  readonly reportIds: readonly string[];
}

export const LEG_VERDICTS = ['POSSIBLE', 'IMPOSSIBLE', 'UNKNOWN'] as const;
/** `UNKNOWN`: the places are too vague, or lie within what they may be off. */
export type LegVerdict = (typeof LEG_VERDICTS)[number];

/** The way from one stay to the next. */
export interface Leg {
  /** Indexes of the two stays. */
  readonly from: number;
  readonly to: number;
  /** Great-circle distance between the positions; null when one is not known. */
  readonly distanceKm: number | null;
  /** What of it the uncertainty of both places cannot explain; null when a place is too vague for any distance. */
  readonly leastKm: number | null;
  /** The longest time that the dates leave for it. */
  readonly mostHours: number;
  /** The slowest speed that explains both sightings: `leastKm` over `mostHours`. Null when `leastKm` is null or 0. */
  readonly leastKmh: number | null;
  readonly verdict: LegVerdict;
  readonly reportIds: readonly string[];
}

/** Where something was along time, as far as visible reports say. */
export interface MovementsView {
  readonly entityId: string;
  readonly stays: readonly Stay[];
  readonly legs: readonly Leg[];
  /** Speed in km/h above which a leg is called impossible. */
  readonly fastestKmh: number;
  /** Metropolitan areas in the order of time, without repetition in a row. */
  readonly areas: readonly string[];
  /** Reports left out, since they have no date or name no place. */
  readonly withoutDate: number;
  readonly withoutPlace: number;
  /** True when it has more reports than were read; the oldest are missing. */
  readonly truncated: boolean;
}

export const RESOLUTIONS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** What happened in one period, in UTC. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** Distinct reports whose time begins in it. */
  readonly reports: number;
  /** How many of them have a time that goes beyond it: they may belong to a later period. */
  readonly longer: number;
  /** Their ids, at most ten. */
  readonly reportIds: readonly string[];
  readonly kinds: readonly { readonly kind: string; readonly reports: number }[];
  readonly entityIds: readonly string[];
  readonly places: readonly string[];
}

/** What happened around some entities, period by period; periods without reports are left out. */
export interface PeriodsView {
  readonly resolution: Resolution;
  readonly periods: readonly Period[];
  /** Periods in all, before the cut. */
  readonly total: number;
  readonly undated: number;
  /** Entities with more reports than were read; their oldest are missing. */
  readonly truncatedIds: readonly string[];
}

/** One city that two routes have in common. */
export interface SharedStop {
  readonly area: string;
  readonly firstFrom: string;
  readonly firstTo: string;
  readonly secondFrom: string;
  readonly secondTo: string;
  readonly firstReportIds: readonly string[];
  readonly secondReportIds: readonly string[];
  /** Visible reports that name the city; its rarity is taken from them. */
  readonly reportsThere: number;
}

/** Two entities that were in the same cities in the same order, about the same time. */
export interface SharedRoute {
  readonly first: string;
  readonly second: string;
  readonly stops: readonly SharedStop[];
  /** Sum over the cities of 1 / ln(1 + reports that name them): Adamic and Adar 2003. */
  readonly score: number;
}

export interface CircuitView {
  readonly routes: readonly SharedRoute[];
  readonly withinHours: number;
  /** Entities without two dated sightings in different cities, or that nobody shares a route with. */
  readonly alone: readonly string[];
  readonly truncatedIds: readonly string[];
}

/** One time at which two things were near each other. */
export interface Encounter {
  readonly place: ReportedPlace;
  readonly otherPlace: ReportedPlace;
  readonly from: string;
  readonly to: string;
  readonly otherFrom: string;
  readonly otherTo: string;
  /** Between the positions; the uncertainty of both comes on top. */
  readonly distanceKm: number;
  /** True: near wherever within their uncertainty they were. False: near only somewhere within it. */
  readonly sure: boolean;
  readonly reportId: string;
  readonly otherReportId: string;
}

/** Something that was near another at the same time. */
export interface CoLocated {
  readonly entityId: string;
  readonly kind: EntityKind;
  /** Whether one visible report of these encounters names both. */
  readonly sameReport: boolean;
  readonly encounters: readonly Encounter[];
}

export interface CoLocationView {
  readonly entityId: string;
  readonly others: readonly CoLocated[];
  /** Others in all, before the cut. */
  readonly total: number;
  /** Own sightings left out, since their place is vaguer than the distance asked for. */
  readonly tooVague: number;
  readonly truncated: boolean;
}
