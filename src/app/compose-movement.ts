import type { AreaOf } from '../analysis/places/movements.js';
import type { IdMaker } from '../domain/keys.js';
import { CircuitService } from '../services/analysis/circuit-service.js';
import { CoLocationService } from '../services/analysis/co-location-service.js';
import { MovementService } from '../services/analysis/movement-service.js';
import { PeriodService } from '../services/analysis/period-service.js';
import type { Services } from '../services/services.js';
import type { Stores } from './stores.js';

/** Puts together what answers when and where. */
export function composeMovement(
  { movements, links, idOf }: Pick<Stores, 'movements' | 'links'> & { readonly idOf: IdMaker },
  areaOf: AreaOf,
): Pick<Services, 'periods' | 'movements' | 'circuits' | 'coLocations'> {
  return {
    periods: new PeriodService(movements),
    movements: new MovementService(movements, areaOf),
    circuits: new CircuitService(movements, links, areaOf, idOf),
    coLocations: new CoLocationService(movements),
  };
}
