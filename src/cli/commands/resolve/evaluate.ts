import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { type TruthOptions, truthOf, withTruth } from '../../options/truth-options.js';
import { wholeNumber } from '../../options/whole-number.js';
import type { Terminal } from '../../print/terminal.js';

interface Options extends TruthOptions {
  readonly clusters: string;
  readonly pairs?: string;
  readonly errors: number;
  readonly json?: boolean;
}

/** `asterism resolve evaluate`: holds clusters against a known truth. */
export function evaluateCommand(terminal: Terminal): Command {
  const command = withTruth(
    new Command('evaluate')
      .description('hold clusters, and the scores of pairs, against a known truth')
      .requiredOption('--clusters <file>', 'table with id,cluster, as "asterism link" writes it')
      .option('--pairs <file>', 'table with id_l,id_r,score: adds accuracy by threshold and calibration'),
  )
    .option('--errors <number>', 'worst errors to list each way', wholeNumber(0, 10_000), 10)
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism resolve evaluate --clusters clusters.csv --pairs pairs.csv --truth truth.csv',
    'asterism resolve evaluate --clusters clusters.csv --truth people.csv --id-column rec_id --truth-column person',
  ).action(async (options: Options) => {
    const { evaluateFiles } = await import('../../../app/evaluate-files.js');
    const found = await evaluateFiles({
      clusters: options.clusters,
      pairs: options.pairs ?? null,
      truth: truthOf(options),
      mostErrors: options.errors,
    });
    if (options.json) return terminal.json(found);
    await (await import('../../print/evaluation-text.js')).printEvaluation(terminal, found);
  });
}
