import type { AnalysisJob } from './analysis-job.js';
import { bridgesJob } from './jobs/bridges-job.js';
import { centralityJob } from './jobs/centrality-job.js';
import { communitiesJob } from './jobs/communities-job.js';
import { glueJob } from './jobs/glue-job.js';

/** Every analysis that can be run as a batch. */
export const ANALYSIS_JOBS: readonly AnalysisJob[] = [communitiesJob, bridgesJob, glueJob, centralityJob];
