import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import eigenvectorModule from 'graphology-metrics/centrality/eigenvector.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';

// These packages declare a default export that, being CommonJS, they do not have: the module is the function.
const asDeclared = <T>(module: { readonly default: T }): T => module as unknown as T;

/** Graphology's algorithms as their declarations describe them. */
export const graphAlgorithms = {
  louvain: asDeclared(louvainModule),
  betweenness: asDeclared(betweennessModule),
  eigenvector: asDeclared(eigenvectorModule),
  pagerank: asDeclared(pagerankModule),
};
