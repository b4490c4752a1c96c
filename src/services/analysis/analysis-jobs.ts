import type { AreaOf } from '../../analysis/places/movements.js';
import type { SetAsideStore } from '../ports-of-analysis-scopes.js';
import type { MovementStore } from '../ports-of-analysis-time.js';
import type { AnalysisJob } from './analysis-job.js';
import type { HiddenPairsService } from './hidden-pairs-service.js';
import { bridgesJob } from './jobs/bridges-job.js';
import { centralityJob } from './jobs/centrality-job.js';
import { circuitsJob } from './jobs/circuits-job.js';
import { communitiesJob } from './jobs/communities-job.js';
import { glueJob } from './jobs/glue-job.js';
import { hiddenPairsJob } from './jobs/hidden-pairs-job.js';
import { patternJob } from './jobs/pattern-job.js';
import type { PatternService } from './pattern-service.js';

/** What the jobs ask. */
export interface JobParts {
  readonly hiddenPairs: HiddenPairsService;
  readonly patterns: PatternService;
  readonly movements: MovementStore;
  readonly asides: SetAsideStore;
  readonly areaOf: AreaOf;
}

/** Every analysis that can be run as a batch. */
export const analysisJobs = ({
  hiddenPairs,
  patterns,
  movements,
  asides,
  areaOf,
}: JobParts): readonly AnalysisJob[] => [
  communitiesJob,
  bridgesJob,
  glueJob,
  centralityJob,
  hiddenPairsJob(hiddenPairs, asides),
  circuitsJob(movements, areaOf),
  patternJob(patterns),
];
