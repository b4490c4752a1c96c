import { Command } from 'commander';
import type { FileEvaluation } from '../../../app/named-evaluation.js';
import { AsterismError } from '../../../domain/errors.js';
import { withExamples } from '../../examples.js';
import { type TruthOptions, truthOf, withTruth } from '../../options/truth-options.js';
import { wholeNumber } from '../../options/whole-number.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

interface Options extends TruthOptions {
  readonly clusters?: string;
  readonly source?: string;
  readonly pairs?: string;
  readonly errors: number;
  readonly json?: boolean;
}

/** All mentions are read. */
const WITHIN_MS = 60 * 60_000;

/** `asterism resolve evaluate`: holds who is who in the graph, or in exported tables, against a known truth. */
export function evaluateCommand(terminal: Terminal): Command {
  const command = withTruth(
    new Command('evaluate')
      .description('hold who is who, in the graph or in exported tables, against a known truth')
      .option('--source <name>', 'in the graph: the ids of the truth are keys of rows or people of this source')
      .option('--clusters <file>', 'not the graph but a table with id,cluster, as "asterism link" writes it')
      .option('--pairs <file>', 'table with id_l,id_r,score: adds accuracy by threshold and calibration'),
  )
    .option('--errors <number>', 'worst errors to list each way', wholeNumber(0, 10_000), 10)
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism resolve evaluate --truth tips.csv --source tipline --id-column tip --truth-column child',
    'asterism resolve evaluate --clusters clusters.csv --pairs pairs.csv --truth truth.csv',
  ).action(async (options: Options) => {
    const found = options.clusters === undefined ? await ofGraph(terminal, options) : await ofFiles(options);
    if (options.json) return terminal.json(found);
    await (await import('../../print/evaluation-text.js')).printEvaluation(terminal, found);
  });
}

async function ofFiles({ clusters, pairs, errors, source, ...truth }: Options): Promise<FileEvaluation> {
  if (source !== undefined)
    throw new AsterismError('BAD_USER_INPUT', '--source is for the graph; a table of clusters has ids of its own.');
  const { evaluateFiles } = await import('../../../app/evaluate-files.js');
  return evaluateFiles({ clusters: clusters!, pairs: pairs ?? null, truth: truthOf(truth), mostErrors: errors });
}

function ofGraph(terminal: Terminal, { pairs, errors, source, ...truth }: Options): Promise<FileEvaluation> {
  if (pairs !== undefined)
    throw new AsterismError('BAD_USER_INPUT', '--pairs goes with --clusters; the graph has scores of its own.');
  return withSession(terminal, async ({ app, signal }) => {
    const { evaluateGraph } = await import('../../../app/evaluate-graph.js');
    const caller = await app.caller({ signal, timeoutMs: WITHIN_MS });
    return evaluateGraph(app.services.training, { ...truthOf(truth), source: source ?? null }, errors, caller);
  });
}
