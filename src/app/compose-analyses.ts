import { GraphSetAsideStore } from '../graph/set-aside-store.js';
import { createMetropolitanArea } from '../normalise/metropolitan-area.js';
import { SetAsideService } from '../services/analysis/set-aside-service.js';
import type { Services } from '../services/services.js';
import { composeMovement } from './compose-movement.js';
import { composePaths } from './compose-paths.js';
import { composePatterns } from './compose-patterns.js';
import { composeScopes } from './compose-scopes.js';
import type { Stores } from './stores.js';

export interface AnalysisParts {
  readonly version: string;
  now(): Date;
  /** Milliseconds that one question about connections may collect for. */
  readonly searchMs: number;
}

/** Puts together all analyses of the graph: what a question asks, and what a batch does. */
export function composeAnalyses(stores: Stores, { version, now, searchMs }: AnalysisParts) {
  const asides = new GraphSetAsideStore(stores.runner);
  const setAside = new SetAsideService(asides, stores.nodes, now);
  const areaOf = createMetropolitanArea();
  const paths = composePaths(stores, { now, mostMs: searchMs }, setAside);
  const { patterns } = composePatterns(stores, now);
  const { hiddenPairs } = paths;
  return {
    setAside,
    patterns,
    ...paths,
    ...composeMovement(stores, areaOf),
    ...composeScopes(stores, { hiddenPairs, patterns, asides, areaOf, version, now }),
  } satisfies Partial<Services>;
}
