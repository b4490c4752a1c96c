import { Command } from 'commander';
import type { ChartRequest } from '../../../app/draw-chart.js';
import type { MentionTruth } from '../../../app/labelled-mentions.js';
import { AsterismError } from '../../../domain/errors.js';
import { withExamples } from '../../examples.js';
import { type TruthOptions, truthOf, withTruth } from '../../options/truth-options.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

interface Out {
  readonly out: string;
}

type ScoresChart = 'thresholds' | 'reliability';
type ScoresOptions = Out & Omit<TruthOptions, 'truth'> & Partial<Record<'truth' | 'pairs' | 'source', string>>;

/** All judgements, or all mentions, are read. */
const WITHIN_MS = 60 * 60_000;

/** `asterism resolve chart waterfall|weights|thresholds|reliability`: draws a chart into an SVG file. */
export function chartCommand(terminal: Terminal): Command {
  const chart = new Command('chart').description('draw a chart of a pair, a model or scores into an SVG file');
  const draw = async (request: ChartRequest, { out }: Out): Promise<void> => {
    const { drawChart } = await import('../../../app/draw-chart.js');
    await drawChart(request, out);
    terminal.print(`Written to ${out}.`);
  };
  const withOut = (command: Command): Command => command.requiredOption('--out <file>', 'SVG file to write');

  const waterfall = withOut(new Command('waterfall'))
    .description('why one pair has its score: prior, what each comparison adds, the sum')
    .argument('<explanations>', 'JSON Lines that "asterism link … --explain" wrote, or one explanation as JSON')
    .option('--pair <ids...>', 'the two ids; without it the first pair of the file')
    .action((explanations: string, options: Out & { pair?: readonly string[] }) => {
      const [left, right, ...others] = options.pair ?? [];
      if (!options.pair) return draw({ chart: 'waterfall', explanations, pair: null }, options);
      if (left === undefined || right === undefined || others.length)
        throw new AsterismError('BAD_USER_INPUT', '--pair needs two ids, after the file: "--pair 17 42".');
      return draw({ chart: 'waterfall', explanations, pair: [left, right] }, options);
    });
  const weights = withOut(new Command('weights'))
    .description('the match weights of a model, level by level')
    .argument('<model>', 'JSON that "asterism link … --export-model" wrote, or "default" for the model that ships')
    .action((model: string, options: Out) => draw({ chart: 'weights', model }, options));
  const ofScores = (kind: ScoresChart, description: string): Command =>
    withOut(withTruth(new Command(kind).description(description), 'left out, what was judged in the graph'))
      .option('--pairs <file>', 'table with id_l,id_r,score, as "asterism link … --pairs" writes it; else the graph')
      .option('--source <name>', 'in the graph: the ids of the truth are keys of rows or people of this source')
      .action(({ truth, pairs, source, ...options }: ScoresOptions) => {
        const file = truth === undefined ? null : truthOf({ ...options, truth });
        if (pairs === undefined) return drawGraph(terminal, kind, file && { ...file, source: source ?? null }, options);
        if (file === null || source !== undefined)
          throw new AsterismError('BAD_USER_INPUT', 'With --pairs give --truth too, and no --source.');
        return draw({ chart: kind, pairs, truth: file }, options);
      });

  return withExamples(
    chart
      .addCommand(
        withExamples(
          waterfall,
          'asterism resolve chart waterfall why.jsonl --out why.svg',
          'asterism resolve chart waterfall why.jsonl --pair 17 42 --out why.svg',
        ),
      )
      .addCommand(
        withExamples(
          weights,
          'asterism resolve chart weights model.json --out weights.svg',
          'asterism link people.csv --columns map.yaml --out c.csv --export-model m.json && asterism resolve chart weights m.json --out m.svg',
        ),
      )
      .addCommand(
        withExamples(
          ofScores('thresholds', 'precision, recall and F1 of pairs by threshold'),
          'asterism resolve chart thresholds --out thresholds.svg',
          'asterism resolve chart thresholds --pairs pairs.csv --truth truth.csv --out thresholds.svg',
        ),
      )
      .addCommand(
        withExamples(
          ofScores('reliability', 'whether probabilities mean what they say, by tenths'),
          'asterism resolve chart reliability --out reliability.svg',
          'asterism resolve chart reliability --pairs pairs.csv --truth truth.csv --out reliability.svg',
        ),
      ),
    'asterism resolve chart waterfall why.jsonl --out why.svg',
    'asterism resolve chart weights model.json --out weights.svg',
  );
}

const drawGraph = (terminal: Terminal, kind: ScoresChart, truth: MentionTruth | null, { out }: Out): Promise<void> =>
  withSession(terminal, async ({ app, signal }) => {
    const { chartOfGraph } = await import('../../../app/chart-of-graph.js');
    const { writeChart } = await import('../../../app/write-chart.js');
    const caller = await app.caller({ signal, timeoutMs: WITHIN_MS });
    await writeChart(await chartOfGraph(kind, truth, app.services, caller), out);
    terminal.print(`Written to ${out}.`);
  });
