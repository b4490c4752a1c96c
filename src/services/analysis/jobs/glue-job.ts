import { glueOf } from '../../../analysis/glue.js';
import type { AnalysisJob } from '../analysis-job.js';
import { reportsOf } from '../reports-of.js';

/** One item for each value that holds the largest component together, in the order in which they are taken out. */
export const glueJob: AnalysisJob = {
  name: 'glue',
  description: 'the few values that hold the largest component together, and what falls apart without them',
  defaults: { steps: 10 },
  async *items({ options, projection }) {
    const { graph } = await projection();
    for (const { id, ...step } of glueOf(graph, Number(options['steps'])).steps)
      yield { key: id, content: step, reportIds: reportsOf(graph, id), entityIds: [id] };
  },
};
