import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../../options/as-of-options.js';
import { type JobSettings, toJobOptions, withJobOptions } from '../../options/job-options.js';
import { type ScopeOptions, toScope, withScope } from '../../options/scope-options.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

interface Options extends AsOfOptions, ScopeOptions, JobSettings {
  readonly out?: string;
  readonly json?: boolean;
}

/** A whole graph of a million reports takes minutes to read and to link. */
const WITHIN_MS = 2 * 60 * 60_000;

/** `asterism analyze [run]`: runs an analysis as a batch here and keeps what it finds. */
export function runCommand(terminal: Terminal): Command {
  const command = new Command('run')
    .description('run an analysis as a batch and keep what it finds; cut short, the same call goes on')
    .argument('<job>', 'communities, bridges, glue, centrality, hidden-pairs, circuits or pattern')
    .option('--out <file>', 'also write it: .jsonl (can be verified), .csv or .parquet')
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withJobOptions(withScope(command))),
    'asterism analyze communities --scope all --out groups.jsonl',
    'asterism analyze pattern --pattern phone-in-several-cities --set cities=4 days=14 --out cities.parquet',
  ).action((job: string, options: Options) =>
    withSession(terminal, async (session) => {
      const { app, signal } = session;
      const [{ writeFinding, findingFormat }, { FindingProgress }] = await Promise.all([
        import('../../write-finding.js'),
        import('../../print/finding-progress.js'),
      ]);
      if (options.out) findingFormat(options.out);
      const request = { job, options: toJobOptions(options) };
      const caller = await app.caller({ signal, asOf: toAsOf(options), timeoutMs: WITHIN_MS });
      const scope = await toScope(options, session, caller);
      const progress = new FindingProgress(terminal.stderr, `Analyzing ${job}`);
      const finding = await app.services.findingRunner
        .run({ ...request, scope }, caller, { onProgress: progress.update })
        .finally(() => progress.stop());
      if (options.out) {
        await writeFinding(options.out, finding, app.services.findings.allItems(finding.id, caller));
        await app.services.findings.noteExport(finding.id, options.out, caller);
      }
      if (options.json) return terminal.json(finding);
      const n = (value: number) => value.toLocaleString('en-US');
      terminal.print(
        `${finding.id}: version ${finding.version}, ${n(finding.items)} items from ${n(finding.reports)} reports, as known at ${finding.knownAt}.`,
      );
      if (options.out) terminal.print(`Written to ${options.out}.`);
      for (const sentence of finding.cut) terminal.note(`Left out: ${sentence}`);
      terminal.note(`See it with: asterism finding show ${finding.id}`);
    }),
  );
}
