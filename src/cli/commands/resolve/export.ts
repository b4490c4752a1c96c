import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { stringify } from 'csv-stringify';
import { AsterismError } from '../../../domain/errors.js';
import type { ResolvedMention } from '../../../services/ports-of-resolution.js';
import type { ScoredMentions } from '../../../services/resolution/training-service.js';
import { withExamples } from '../../examples.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../../options/as-of-options.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

interface Options extends AsOfOptions {
  readonly clusters?: string;
  readonly pairs?: string;
}

/** Millions of mentions take minutes to write. */
const WITHIN_MS = 60 * 60_000;

/** `asterism resolve export`: who is who as tables. */
export function exportCommand(terminal: Terminal): Command {
  const command = new Command('export')
    .description('write who is who as CSV')
    .option('--clusters <file>', 'CSV to write: id,cluster with every mention and its person')
    .option('--pairs <file>', 'CSV to write: id_l,id_r,score of linked pairs and of those that wait for a judgement');
  return withExamples(
    withAsOf(command),
    'asterism resolve export --clusters clusters.csv --pairs pairs.csv',
    'asterism resolve export --clusters then.csv --known-at 2024-06-01',
  ).action(async (options: Options) => {
    if (!options.clusters && !options.pairs)
      throw new AsterismError('BAD_USER_INPUT', 'Say what to write: --clusters FILE, --pairs FILE or both.');
    await withSession(terminal, async ({ app, signal }) => {
      const scope = await app.caller({ signal, asOf: toAsOf(options) ?? {}, timeoutMs: WITHIN_MS });
      if (options.clusters) {
        await write(options.clusters, ['id', 'cluster'], clusters(app.services.training.mentions(scope)));
        terminal.print(`Clusters written to ${options.clusters}.`);
      }
      if (options.pairs) {
        await write(options.pairs, ['id_l', 'id_r', 'score'], scores(app.services.training.pairs(scope)));
        terminal.print(`Pairs written to ${options.pairs}.`);
      }
    });
  });
}

async function* clusters(mentions: AsyncIterable<ResolvedMention>): AsyncGenerator<readonly string[]> {
  for await (const { id, personId } of mentions) yield [id, personId];
}

async function* scores(pairs: AsyncIterable<ScoredMentions>): AsyncGenerator<readonly string[]> {
  for await (const { from, to, probability } of pairs) yield [from, to, probability.toFixed(6)];
}

async function write(file: string, header: readonly string[], rows: AsyncIterable<readonly string[]>): Promise<void> {
  async function* lines() {
    yield header;
    yield* rows;
  }
  try {
    await pipeline(lines, stringify(), createWriteStream(file));
  } catch (error) {
    if (error instanceof AsterismError) throw error;
    throw new AsterismError('BAD_USER_INPUT', `Cannot write "${file}" (${(error as NodeJS.ErrnoException).code}).`);
  }
}
