import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { AsterismError } from '../../../domain/errors.js';
import { withExamples } from '../../examples.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

/** `asterism resolve model …`: lists, exports and imports models. */
export function modelCommand(terminal: Terminal): Command {
  const model = new Command('model').description('list, export and import models of who is who');
  model.addCommand(listCommand(terminal)).addCommand(exportCommand(terminal)).addCommand(importCommand(terminal));
  return withExamples(model, 'asterism resolve model list', 'asterism resolve model export --out model.json');
}

const listCommand = (terminal: Terminal): Command =>
  withExamples(
    new Command('list').description('list the models that were saved').option('--json', 'print JSON'),
    'asterism resolve model list',
    'asterism resolve model list --json',
  ).action((options: { readonly json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      const models = await app.services.models.list(await caller());
      if (options.json) return terminal.json(models);
      if (!models.length) return terminal.print('No model was saved; the one that comes with Asterism is used.');
      await terminal.table(
        [{ title: 'model', whole: true }, { title: 'saved' }, { title: 'by' }, { title: '' }],
        models.map(({ id, savedAt, by, current }) => [id, savedAt, by, current ? 'in use' : null]),
      );
    }),
  );

const exportCommand = (terminal: Terminal): Command =>
  withExamples(
    new Command('export')
      .description('write a model as JSON')
      .argument('[model]', 'name@version; the one in use when left out')
      .requiredOption('--out <file>', 'file to write'),
    'asterism resolve model export --out model.json',
    'asterism resolve model export trained@2 --out trained-2.json',
  ).action((id: string | undefined, { out }: { readonly out: string }) =>
    withSession(terminal, async ({ app, caller }) => {
      const text = await app.services.models.export(id ?? null, await caller());
      await writeFile(out, text).catch((error: NodeJS.ErrnoException) => {
        throw new AsterismError('BAD_USER_INPUT', `Cannot write "${out}" (${error.code}).`);
      });
      terminal.print(`Written to ${out}.`);
    }),
  );

const importCommand = (terminal: Terminal): Command =>
  withExamples(
    new Command('import').description('save a model and use it from now on').argument('<file>', 'JSON of a model'),
    'asterism resolve model import model.json',
    'asterism resolve model import model.json && asterism resolve run',
  ).action((file: string) =>
    withSession(terminal, async ({ app, caller }) => {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new AsterismError('BAD_USER_INPUT', `Cannot read "${file}" (${error.code}).`);
      });
      const { id } = await app.services.models.import(text, await caller());
      terminal.print(`${id} is used from now on. "asterism resolve run" decides again what was decided before.`);
    }),
  );
