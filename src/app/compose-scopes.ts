import type { AreaOf } from '../analysis/places/movements.js';
import { GraphChangeStore } from '../graph/change-store.js';
import { GraphFindingStore } from '../graph/finding-store.js';
import { GraphProjectionStore } from '../graph/projection-store.js';
import { analysisJobs } from '../services/analysis/analysis-jobs.js';
import { ChangeService } from '../services/analysis/change-service.js';
import { ChangeFinder } from '../services/analysis/changes/change-finder.js';
import { FindingComparer } from '../services/analysis/finding-comparer.js';
import { FindingRunner } from '../services/analysis/finding-runner.js';
import { FindingService } from '../services/analysis/finding-service.js';
import { FindingVerifier } from '../services/analysis/finding-verifier.js';
import { ProjectionLoader } from '../services/analysis/projection-loader.js';
import { ScopeAnalysisService } from '../services/analysis/scope-analysis-service.js';
import type { ReadScope } from '../services/ports.js';
import type { SetAsideStore } from '../services/ports-of-analysis-scopes.js';
import type { Services } from '../services/services.js';
import type { Stores } from './stores.js';

/** What the analyses of chosen parts ask besides. */
export interface ScopeParts extends Pick<Services, 'hiddenPairs' | 'patterns'> {
  readonly asides: SetAsideStore;
  readonly areaOf: AreaOf;
  readonly version: string;
  now(): Date;
}

/** Puts together what analyses chosen parts of the graph and keeps what it finds. */
export function composeScopes(
  { runner, nodes, runs, movements }: Stores,
  { hiddenPairs, patterns, asides, areaOf, version, now }: ScopeParts,
): Pick<Services, 'scopes' | 'changes' | 'findings' | 'findingComparer' | 'findingRunner' | 'findingVerifier'> {
  const projections = new GraphProjectionStore(runner);
  const findings = new GraphFindingStore(runner);
  const loader = new ProjectionLoader(projections, nodes, asides);
  const finder = new ChangeFinder({ loader, entities: nodes, asides, store: new GraphChangeStore(runner) });
  const writing = async (scope: ReadScope): Promise<boolean> => {
    const open = await runs.oldestOpenBatch(scope);
    return open !== null && open <= (scope.asOf.knownAt ?? open);
  };
  const jobs = analysisJobs({ hiddenPairs, patterns, movements, asides, areaOf });
  const findingRunner = new FindingRunner(findings, projections, loader, jobs, version, writing, now);
  const findingService = new FindingService(findings);
  return {
    scopes: new ScopeAnalysisService(loader, nodes),
    changes: new ChangeService(finder, now),
    findings: findingService,
    findingComparer: new FindingComparer(findingService, finder),
    findingRunner,
    findingVerifier: new FindingVerifier(findingRunner, findings),
  };
}
