import { CENTRALITY_MEASURES, type CentralityMeasure, centralityOf } from '../../../analysis/centrality.js';
import { AsterismError } from '../../../domain/errors.js';
import type { AnalysisJob } from '../analysis-job.js';
import { reportsOf } from '../reports-of.js';

/** One item for each of the most central entities. */
export const centralityJob: AnalysisJob = {
  name: 'centrality',
  description: 'the most central entities by one measure',
  defaults: { measure: 'PAGERANK', most: 1_000 },
  async *items({ options, projection, leaveOut }) {
    const measure = String(options['measure']).toUpperCase();
    if (!(CENTRALITY_MEASURES as readonly string[]).includes(measure))
      throw new AsterismError('BAD_USER_INPUT', `The measure must be one of ${CENTRALITY_MEASURES.join(', ')}.`);
    const { graph } = await projection();
    const most = Number(options['most']);
    const rows = centralityOf(graph, measure as CentralityMeasure);
    if (rows.length > most) leaveOut(`Only the ${most} most central of ${rows.length} entities were kept.`);
    let rank = 0;
    for (const { id, score } of rows.slice(0, most))
      yield {
        key: id,
        content: { rank: ++rank, measure, score },
        reportIds: reportsOf(graph, id),
        entityIds: [id],
      };
  },
};
