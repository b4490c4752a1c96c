import { GraphChangeStore } from '../graph/change-store.js';
import { GraphFindingStore } from '../graph/finding-store.js';
import { GraphProjectionStore } from '../graph/projection-store.js';
import { GraphSetAsideStore } from '../graph/set-aside-store.js';
import { ANALYSIS_JOBS } from '../services/analysis/analysis-jobs.js';
import { ChangeService } from '../services/analysis/change-service.js';
import { ChangeFinder } from '../services/analysis/changes/change-finder.js';
import { FindingComparer } from '../services/analysis/finding-comparer.js';
import { FindingRunner } from '../services/analysis/finding-runner.js';
import { FindingService } from '../services/analysis/finding-service.js';
import { FindingVerifier } from '../services/analysis/finding-verifier.js';
import { ProjectionLoader } from '../services/analysis/projection-loader.js';
import { ScopeAnalysisService } from '../services/analysis/scope-analysis-service.js';
import { SetAsideService } from '../services/analysis/set-aside-service.js';
import type { ReadScope } from '../services/ports.js';
import type { Services } from '../services/services.js';
import type { Stores } from './stores.js';

/** Puts together what analyses chosen parts of the graph and keeps what it finds. */
export function composeScopes(
  { runner, nodes, runs }: Stores,
  version: string,
  now: () => Date,
): Pick<
  Services,
  'scopes' | 'changes' | 'setAside' | 'findings' | 'findingComparer' | 'findingRunner' | 'findingVerifier'
> {
  const projections = new GraphProjectionStore(runner);
  const asides = new GraphSetAsideStore(runner);
  const findings = new GraphFindingStore(runner);
  const loader = new ProjectionLoader(projections, nodes, asides);
  const finder = new ChangeFinder({ loader, entities: nodes, asides, store: new GraphChangeStore(runner) });
  const writing = async (scope: ReadScope): Promise<boolean> => {
    const open = await runs.oldestOpenBatch(scope);
    return open !== null && open <= (scope.asOf.knownAt ?? open);
  };
  const findingRunner = new FindingRunner(findings, projections, loader, ANALYSIS_JOBS, version, writing, now);
  const findingService = new FindingService(findings);
  return {
    scopes: new ScopeAnalysisService(loader, nodes),
    changes: new ChangeService(finder, now),
    setAside: new SetAsideService(asides, nodes, now),
    findings: findingService,
    findingComparer: new FindingComparer(findingService, finder),
    findingRunner,
    findingVerifier: new FindingVerifier(findingRunner, findings),
  };
}
