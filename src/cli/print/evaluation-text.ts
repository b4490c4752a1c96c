import type { FileEvaluation, WrongRecords } from '../../app/named-evaluation.js';
import type { Terminal } from './terminal.js';

const exact = (value: number): string => value.toFixed(4);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const many = (count: number): string => count.toLocaleString('en-US');

/** Prints an evaluation as tables: accuracy, by threshold, calibration, worst errors. */
export async function printEvaluation(terminal: Terminal, found: FileEvaluation): Promise<void> {
  const { accuracy, byThreshold, calibration, worst, withoutTruth, withoutCluster } = found;
  if (withoutTruth) terminal.note(`${many(withoutTruth)} records of the clusters have no truth; they are left out`);
  if (withoutCluster) terminal.note(`${many(withoutCluster)} records of the truth have no cluster; they are left out`);
  const right = (title: string) => ({ title, right: true });
  const measures = [right('precision'), right('recall'), right('F1')];
  await terminal.table(
    [{ title: 'accuracy' }, ...measures],
    (
      [
        ['pairwise', accuracy.pairwise],
        ['B-cubed', accuracy.bcubed],
      ] as const
    ).map(([name, { precision, recall, f1 }]) => [name, exact(precision), exact(recall), exact(f1)]),
  );
  terminal.print(
    `${many(accuracy.records)} records in ${many(accuracy.clusters)} clusters; in truth ${many(accuracy.trueClusters)}, of which ${many(accuracy.exactClusters)} were found exactly.`,
  );
  if (byThreshold) {
    terminal.print('\nPairs by threshold, and the clusters that chains of such pairs would be:');
    await terminal.table(
      [right('threshold'), right('pairs'), ...measures, right('clusters'), right('B-cubed F1')],
      byThreshold.map(({ threshold, pairs, chained }) => [
        String(threshold),
        pairs.found,
        exact(pairs.precision),
        exact(pairs.recall),
        exact(pairs.f1),
        chained.clusters,
        exact(chained.bcubed.f1),
      ]),
    );
  }
  if (calibration) {
    terminal.print('\nOf the pairs that got a probability, the share that is true:');
    await terminal.table(
      [right('probability'), right('pairs'), right('said'), right('true')],
      calibration.deciles.map(({ from, to, pairs, said, true: share }) => [
        `${from}–${to}`,
        pairs,
        said === null ? null : exact(said),
        share === null ? null : exact(share),
      ]),
    );
    terminal.print(
      `Expected calibration error ${exact(calibration.error)}; ${percent(calibration.surelyFound)} of the true pairs above 0.9.`,
    );
  }
  await printErrors(terminal, `${many(worst.joinedCount)} pairs joined, but different people`, worst.joined);
  if (worst.joinedNeverCompared)
    terminal.print(`${many(worst.joinedNeverCompared)} of them have no score; others joined them.`);
  await printErrors(terminal, `${many(worst.missedCount)} pairs missed, but one person`, worst.missed);
  if (worst.missedNeverCompared)
    await printErrors(terminal, `${many(worst.missedNeverCompared)} of them have no score`, worst.neverCompared);
}

async function printErrors(terminal: Terminal, title: string, pairs: readonly WrongRecords[]): Promise<void> {
  terminal.print(`\n${title}${pairs.length ? ':' : '.'}`);
  if (!pairs.length) return;
  await terminal.table(
    [
      { title: 'record', whole: true },
      { title: 'record', whole: true },
      { title: 'score', right: true },
    ],
    pairs.map(({ left, right, probability }) => [left, right, probability?.toFixed(6) ?? 'none']),
  );
}
