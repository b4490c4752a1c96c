import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';
import { readDocument } from './pattern/read-document.js';
import { runPatternCommand } from './pattern/run.js';
import { validatePatternCommand } from './pattern/validate.js';

/** `asterism pattern …`: questions that analysts keep for others. */
export function patternCommand(terminal: Terminal): Command {
  const pattern = new Command('pattern').description('list, show, validate, run, save and delete patterns');
  for (const make of [listCommand, showCommand, validatePatternCommand, runPatternCommand, saveCommand, deleteCommand])
    pattern.addCommand(make(terminal));
  return withExamples(pattern, 'asterism pattern list', 'asterism pattern run two-children-one-phone');
}

const listCommand = (terminal: Terminal): Command =>
  withExamples(
    new Command('list').description('list the patterns that may be used').option('--json', 'print JSON'),
    'asterism pattern list',
    'asterism pattern list --json',
  ).action((options: { readonly json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      const patterns = await app.services.patterns.list(await caller());
      if (options.json) return terminal.json(patterns);
      await terminal.table(
        [{ title: 'pattern', whole: true }, { title: 'finds' }, { title: 'inputs' }],
        patterns.map(({ id, title, inputs }) => [
          id,
          title,
          inputs.map(({ name, default: usual }) => `${name}=${usual}`).join(' '),
        ]),
      );
    }),
  );

const showCommand = (terminal: Terminal): Command =>
  withExamples(
    new Command('show')
      .description('print a pattern as JSON, to read or to begin another from')
      .argument('<pattern>', 'name, name@version or owner/name@version'),
    'asterism pattern show replaced-phone',
    'asterism pattern show asterism/replaced-phone@1 > mine.json',
  ).action((reference: string) =>
    withSession(terminal, async ({ app, caller }) => {
      const { document } = await app.services.patterns.find(reference, await caller());
      await terminal.json(JSON.parse(document));
    }),
  );

const saveCommand = (terminal: Terminal): Command =>
  withExamples(
    new Command('save')
      .description('keep a version of a pattern; saved again, only with whom it is shared changes')
      .argument('<file>', 'JSON of a pattern')
      .option('--share <keys...>', 'ids of the keys that may use it too')
      .option('--everybody', 'let every key use it')
      .option('--json', 'print JSON'),
    'asterism pattern save mine.json',
    'asterism pattern save mine.json --everybody',
  ).action(
    (file: string, options: { readonly share?: string[]; readonly everybody?: boolean; readonly json?: boolean }) =>
      withSession(terminal, async ({ app, caller }) => {
        const { share: sharedWith = [], everybody = false } = options;
        const document = await readDocument(file);
        const saved = await app.services.patterns.save({ document, sharedWith, everybody }, await caller());
        if (options.json) return terminal.json(saved);
        terminal.print(`Saved as ${safeText(saved.id)}.`);
      }),
  );

const deleteCommand = (terminal: Terminal): Command =>
  withExamples(
    new Command('delete')
      .description('take a pattern of your own out of use, all its versions')
      .argument('<name>', 'its name, without owner and version'),
    'asterism pattern delete mine',
    'asterism pattern delete mine && asterism pattern list',
  ).action((name: string) =>
    withSession(terminal, async ({ app, caller }) => {
      await app.services.patterns.delete(name, await caller());
      terminal.print(`"${safeText(name)}" is out of use.`);
    }),
  );
