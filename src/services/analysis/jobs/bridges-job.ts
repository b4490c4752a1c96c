import { bridgesOf } from '../../../analysis/bridges.js';
import type { AnalysisJob } from '../analysis-job.js';
import { reportsOf } from '../reports-of.js';

/** Pieces that an item names the sizes of. */
const PIECES = 20;

/** One item for each entity and link that alone holds groups together. */
export const bridgesJob: AnalysisJob = {
  name: 'bridges',
  description: 'people, identifiers and links whose removal separates groups',
  defaults: { least: 2 },
  async *items({ options, projection }) {
    const { graph } = await projection();
    const { entities, links } = bridgesOf(graph, Number(options['least']));
    for (const { id, kind, partsOff, pieces } of entities)
      yield {
        key: id,
        content: { kind, partsOff, pieces: pieces.slice(0, PIECES), pieceCount: pieces.length },
        reportIds: reportsOf(graph, id),
        entityIds: [id],
      };
    for (const { from, to, weight, partsOff, reportIds } of links)
      yield { key: `${from} ${to}`, content: { from, to, weight, partsOff }, reportIds, entityIds: [from, to] };
  },
};
