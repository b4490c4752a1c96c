import { ConnectionService } from '../services/analysis/connection-service.js';
import type { SearchClock } from '../services/analysis/expansion.js';
import { HiddenPairsService } from '../services/analysis/hidden-pairs-service.js';
import { NetworkService } from '../services/analysis/network-service.js';
import { ProofService } from '../services/analysis/proof-service.js';
import { HiddenService } from '../services/hidden-service.js';
import type { SetAsideValues } from '../services/ports-of-analysis-paths.js';
import type { Services } from '../services/services.js';
import type { Stores } from './stores.js';

/** Puts together what answers how things are connected. */
export function composePaths(
  { steps, namedEntities, links, nodes, hidden, personGroups }: Stores,
  clock: SearchClock,
  setAside: SetAsideValues,
): Pick<Services, 'connections' | 'networks' | 'hidden' | 'hiddenPairs'> {
  const proofs = new ProofService(personGroups);
  return {
    connections: new ConnectionService(steps, links, nodes, setAside, proofs, clock),
    hidden: new HiddenService(hidden, nodes, links, setAside, proofs),
    hiddenPairs: new HiddenPairsService(namedEntities, setAside),
    networks: new NetworkService(steps, links, nodes, setAside, clock),
  };
}
