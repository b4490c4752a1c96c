/** How many pairs of records two ways of grouping the same records have, each alone and in common. */
export interface PairCounts {
  readonly found: number;
  readonly true: number;
  readonly both: number;
}

export interface Accuracy {
  /** Share of what was found that is true; 1 when nothing was found. */
  readonly precision: number;
  /** Share of what is true that was found; 1 when there is nothing to find. */
  readonly recall: number;
  /** Harmonic mean of both. */
  readonly f1: number;
}

/** A clustering held against the truth. */
export interface ClusterAccuracy {
  readonly records: number;
  /** Over all pairs of records that the groups imply. */
  readonly pairwise: Accuracy & { readonly pairs: PairCounts };
  /** For each record the shares of its group, averaged (Bagga and Baldwin, "Entity-Based Cross-Document Coreferencing", 1998). */
  readonly bcubed: Accuracy;
  readonly clusters: number;
  readonly trueClusters: number;
  /** Clusters that hold exactly the records of one truth. */
  readonly exactClusters: number;
}

/**
 * Pairwise and B-cubed accuracy from one contingency table, without making pairs.
 *
 * @param clusters label of each record
 * @param truth label of each record, in the same order
 */
export function clusterAccuracy(
  clusters: readonly (string | number)[],
  truth: readonly (string | number)[],
): ClusterAccuracy {
  const sizes = countOf(clusters);
  const trueSizes = countOf(truth);
  const cells = new Map<string | number, Map<string | number, number>>();
  for (const [i, cluster] of clusters.entries()) {
    const row = cells.get(cluster) ?? new Map<string | number, number>();
    if (row.size === 0) cells.set(cluster, row);
    row.set(truth[i]!, (row.get(truth[i]!) ?? 0) + 1);
  }
  let [both, precise, recalled, exact] = [0, 0, 0, 0];
  for (const [cluster, row] of cells)
    for (const [label, count] of row) {
      const [size, trueSize] = [sizes.get(cluster)!, trueSizes.get(label)!];
      both += pairsOf(count);
      precise += (count * count) / size;
      recalled += (count * count) / trueSize;
      if (count === size && count === trueSize) exact += 1;
    }
  const records = clusters.length;
  const pairs = { found: sumOfPairs(sizes), true: sumOfPairs(trueSizes), both };
  return {
    records,
    pairwise: { ...accuracyOf(pairs), pairs },
    bcubed: records ? withF1(precise / records, recalled / records) : withF1(1, 1),
    clusters: sizes.size,
    trueClusters: trueSizes.size,
    exactClusters: exact,
  };
}

/** Precision, recall and F1 of counted pairs. */
export const accuracyOf = ({ found, true: real, both }: PairCounts): Accuracy =>
  withF1(found ? both / found : 1, real ? both / real : 1);

/** Pairs among this many records. */
export const pairsOf = (count: number): number => (count * (count - 1)) / 2;

const withF1 = (precision: number, recall: number): Accuracy => ({
  precision,
  recall,
  f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
});

const sumOfPairs = (sizes: ReadonlyMap<unknown, number>): number => {
  let sum = 0;
  for (const size of sizes.values()) sum += pairsOf(size);
  return sum;
};

function countOf<Label>(labels: readonly Label[]): Map<Label, number> {
  const counts = new Map<Label, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
