import { registerEnumType } from 'type-graphql';

/** GraphQL names of the measures of centrality. */
export const CentralityMeasureEnum = {
  DEGREE: 'DEGREE',
  BETWEENNESS: 'BETWEENNESS',
  PAGERANK: 'PAGERANK',
  EIGENVECTOR: 'EIGENVECTOR',
} as const;
export type CentralityMeasureName = keyof typeof CentralityMeasureEnum;

registerEnumType(CentralityMeasureEnum, {
  name: 'CentralityMeasure',
  description: 'How it is measured who stands in the middle.',
  valuesConfig: {
    DEGREE: { description: 'Entities that it is linked with, over all others.' },
    BETWEENNESS: { description: 'Share of the shortest paths that lead through it (Brandes 2001).' },
    PAGERANK: { description: 'Where a walk along links by their weight spends its time (Brin and Page 1998).' },
    EIGENVECTOR: { description: 'Linked with what is central itself (Bonacich 1972).' },
  },
});
