import { Command, Option } from 'commander';
import type { SampleSize } from '../../app.js';
import { withExamples } from '../examples.js';
import { wholeNumber } from '../options/whole-number.js';
import type { Terminal } from '../print/terminal.js';

interface Options {
  readonly seed: number;
  readonly size: SampleSize;
  readonly out: string;
  readonly json?: boolean;
}

/** `asterism sample`: writes the made-up export that demonstrations, tests and the bench use. */
export function sampleCommand(terminal: Terminal): Command {
  const command = new Command('sample')
    .description('write a made-up export with planted connections, and beside it what was planted; no database needed')
    .option('--seed <number>', 'the same seed and size give the same files', wholeNumber(0, 2 ** 31), 1)
    .addOption(
      new Option('--size <size>', '10 thousand, 100 thousand or 1 million reports')
        .choices(['S', 'M', 'L'])
        .default('S'),
    )
    .requiredOption('--out <directory>', 'where to write; made if it is not there')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism sample --out /tmp/sample && asterism ingest /tmp/sample/export --source sample',
    'asterism sample --seed 7 --size M --out ./sample-m',
  ).action(async ({ seed, size, out, json }: Options) => {
    const [{ writeSample }, { Progress }] = await Promise.all([import('../../app.js'), import('../print/progress.js')]);
    const progress = new Progress(terminal.stderr, 'Writing the sample');
    const onProgress = (done: number, total: number) =>
      progress.update({ done, total, detail: `${done.toLocaleString('en-US')} rows` });
    const summary = await writeSample({ directory: out, seed, size, onProgress }).finally(() => progress.stop());
    if (json) return terminal.json(summary);
    await terminal.table(
      [{ title: 'file' }, { title: 'rows', right: true }, { title: 'bytes', right: true }],
      summary.files.map((file) => [file.name, file.rows, file.bytes]),
    );
    terminal.print(`Ingest with: asterism ingest ${summary.exportDirectory} --source sample`);
  });
}
