import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { labelsOf } from '../../node-label.js';
import { withFirst } from '../../options/page-options.js';
import { safeText } from '../../print/safe-text.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

/** Entities that a table names. */
const NAMED = 6;
const LONGEST = 200;

/** `asterism finding show`: a finding and its items. */
export function showCommand(terminal: Terminal): Command {
  const command = new Command('show')
    .description('show a finding and its items, or write it out')
    .argument('<id>', 'id of the finding')
    .option('--out <file>', 'write all of it: .jsonl (can be verified), .csv or .parquet')
    .option('--json', 'print JSON');
  return withExamples(
    withFirst(command),
    'asterism finding show finding:AbC --first 50',
    'asterism finding show finding:AbC --out groups.csv',
  ).action((id: string, options: { readonly first: number; readonly out?: string; readonly json?: boolean }) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller();
      const { findings } = session.app.services;
      const finding = await findings.finding(id, caller);
      if (options.out) {
        const { writeFinding } = await import('../../write-finding.js');
        await writeFinding(options.out, finding, findings.allItems(id, caller));
        await findings.noteExport(id, options.out, caller);
        return terminal.print(`Written to ${options.out}.`);
      }
      const items = await findings.items({ id, first: options.first, after: -1 }, caller);
      if (options.json)
        return terminal.json({
          ...finding,
          shown: items.map((item) => ({ ...item, content: JSON.parse(item.content) })),
        });
      terminal.print(
        `${finding.job} version ${finding.version}, as known at ${finding.knownAt}, made with ${finding.code}`,
      );
      terminal.print(safeText(finding.parameters));
      const labels = await labelsOf(
        items.flatMap(({ entityIds }) => entityIds.slice(0, NAMED)),
        session,
        caller,
      );
      await terminal.table(
        [{ title: 'entities' }, { title: 'reports', right: true }, { title: 'what is said' }],
        items.map(({ entityIds, reportIds, content }) => [
          `${entityIds
            .slice(0, NAMED)
            .map((one) => labels[one] ?? one)
            .join('; ')}${entityIds.length > NAMED ? ' …' : ''}`,
          reportIds.length,
          content.length > LONGEST ? `${content.slice(0, LONGEST)} …` : content,
        ]),
      );
      terminal.note(`${items.length} of ${finding.items} items.`);
      for (const sentence of finding.cut) terminal.note(`Left out: ${safeText(sentence)}`);
    }),
  );
}
