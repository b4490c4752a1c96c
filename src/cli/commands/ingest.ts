import { Command } from 'commander';
import type { IngestRequest } from '../../app.js';
import { formatMarking, parseMarking } from '../../domain/marking.js';
import { sourceName } from '../../services/source-name.js';
import { withExamples } from '../examples.js';
import { interruptible } from '../interruptible.js';
import type { Terminal } from '../print/terminal.js';
import { exitCodeOfDryRun, printDryRun } from '../report/dry-run-report.js';
import { exitCodeOfRun, printIngest } from '../report/ingest-report.js';
import { resolveWaiting } from '../resolve-waiting.js';
import { withSession } from '../session.js';

interface Options {
  readonly source: string;
  readonly mapping?: string;
  readonly marking?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `asterism ingest`: brings files in, or says what they would bring. */
export function ingestCommand(terminal: Terminal): Command {
  const command = new Command('ingest')
    .description('bring files in; the same files again change nothing, a run that was cut short goes on')
    .argument('<file...>', 'CSV, JSON or JSON Lines, plain or gzip; directories; globs; "-" for standard input')
    .requiredOption('--source <name>', 'where the files come from')
    .option('--mapping <file>', 'mapping file, or name of a built-in one (default: recognised from the files)')
    .option('--marking <marking>', 'marking of reports that have none of their own, such as RESTRICTED//CASE-12')
    .option('--dry-run', 'write nothing; show counts, rejects and what would be created')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism ingest tips.csv --source cybertips --dry-run',
    'zcat calls.csv.gz | asterism ingest - --source warrants --mapping calls.mapping.yaml --marking RESTRICTED//CASE-12',
  ).action(async (inputs: string[], options: Options) => {
    const marking = options.marking === undefined ? null : formatMarking(parseMarking(options.marking));
    const request: IngestRequest = {
      inputs,
      source: sourceName(options.source),
      mapping: options.mapping ?? null,
      marking,
      ...(inputs.includes('-') ? { stdin: terminal.stdin } : {}),
    };
    if (options.dryRun) await rehearse(request, options, terminal);
    else await ingest(request, options, terminal);
  });
}

async function ingest(request: IngestRequest, { source, json }: Options, terminal: Terminal): Promise<void> {
  const summary = await withSession(terminal, async ({ app, signal }) => {
    const { RunProgress } = await import('../print/run-progress.js');
    const progress = new RunProgress(terminal.stderr, `Ingesting ${source}`);
    try {
      const ingesting = app.ingest({ ...request, signal, onProgress: progress.update });
      const ingested = await ingesting.finally(() => progress.stop());
      await resolveWaiting(app, signal, terminal);
      return ingested;
    } catch (error) {
      if (signal.aborted && !request.inputs.includes('-'))
        terminal.note('What was read so far is stored. Give the same command again to go on from there.');
      throw error;
    }
  });
  terminal.exitCode = exitCodeOfRun(summary);
  if (json) await terminal.json(summary);
  else await printIngest(summary, terminal);
}

async function rehearse(request: IngestRequest, { json }: Options, terminal: Terminal): Promise<void> {
  const summary = await interruptible(async (signal) => {
    const [{ dryRun }, { Progress }] = await Promise.all([import('../../app.js'), import('../print/progress.js')]);
    const progress = new Progress(terminal.stderr, 'Reading');
    try {
      return await dryRun({ ...request, signal }, (done, total) =>
        progress.update({ done, total, detail: `${(done / 1e6).toFixed(1)} MB` }),
      );
    } finally {
      progress.stop();
    }
  });
  terminal.exitCode = exitCodeOfDryRun(summary);
  if (json) await terminal.json(summary);
  else await printDryRun(summary, terminal);
}
