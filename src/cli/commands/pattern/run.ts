import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { labelsOf } from '../../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../../options/as-of-options.js';
import { inputValue } from '../../options/input-values.js';
import { shownOf, withFirst } from '../../options/page-options.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';
import { readDocument } from './read-document.js';

interface Options extends AsOfOptions {
  readonly input?: Readonly<Record<string, number>>;
  readonly file?: boolean;
  readonly first: number;
  readonly json?: boolean;
}

/** `asterism pattern run`: the answers of a pattern, each with the reports that prove it. */
export function runPatternCommand(terminal: Terminal): Command {
  const command = new Command('run')
    .description('show the answers of a pattern, each with the reports that prove it')
    .argument('<pattern>', 'name, name@version or owner/name@version')
    .option('--input <name=number>', 'a value for an input; can be given several times', inputValue)
    .option('--file', 'the argument is a JSON file that was not saved')
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withFirst(command)),
    'asterism pattern run two-children-one-phone',
    'asterism pattern run phone-in-several-cities --input cities=4 --input days=14 --json',
  ).action((reference: string, options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const pattern = options.file ? { document: await readDocument(reference) } : { reference };
      const asked = { pattern, inputs: options.input ?? {}, first: options.first };
      const answer = await session.app.services.patterns.run(asked, caller);
      const ids = answer.matches.flatMap(({ items }) => items.flatMap((item) => item.ids));
      const labels = await labelsOf(ids, session, caller);
      if (options.json) return terminal.json({ ...answer, labels });
      await terminal.table(
        [{ title: 'found' }, { title: 'when (UTC)' }, { title: 'proved by' }],
        answer.matches.map(({ items, from, to, reportIds, reports }) => [
          items.map(({ name, ids: some }) => `${name}: ${some.map((id) => labels[id] ?? id).join(', ')}`).join('; '),
          from === null || to === null ? 'undated' : `${from.slice(0, 10)} to ${to.slice(0, 10)}`,
          `${reportIds.slice(0, 5).join(' ')}${reports > 5 ? ` and ${reports - 5} more` : ''}`,
        ]),
      );
      terminal.note(shownOf(answer.matches.length, { count: answer.total, truncated: answer.truncated }));
    }),
  );
}
