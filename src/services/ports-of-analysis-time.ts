import type { EntityKind } from '../domain/kind.js';
import type { ReportedPlace, Sighting } from '../domain/movement-views.js';
import type { ReadScope } from './ports.js';

/** A place and time around which others are looked for. */
export interface NearStop {
  readonly lat: number;
  readonly lon: number;
  readonly metres: number;
  readonly from: string;
  readonly to: string;
}

/** A report at a place near a stop, with whom and what it names there. */
export interface NearReport {
  /** Index of the stop. */
  readonly stop: number;
  readonly reportId: string;
  readonly place: ReportedPlace;
  readonly observedFrom: string;
  readonly observedTo: string;
  readonly names: readonly { readonly entityId: string; readonly kind: EntityKind; readonly role: string }[];
}

/** When and where visible reports name things. */
export interface MovementStore {
  /** Sightings by the ids asked for, each shown under the id that the entity has for this caller. Ids that it may not see are absent from `shown`. */
  sightings(
    ids: readonly string[],
    reportsPerEntity: number,
    scope: ReadScope,
  ): Promise<{
    readonly shown: ReadonlyMap<string, string>;
    readonly sightings: readonly Sighting[];
    readonly cut: readonly string[];
  }>;
  /** Reports near each stop. @param options `coarseToo`: cities and coarser places count */
  near(
    stops: readonly NearStop[],
    options: { readonly coarseToo: boolean; readonly reportsPerStop: number },
    scope: ReadScope,
  ): Promise<{ readonly reports: readonly NearReport[]; readonly cut: boolean }>;
}
