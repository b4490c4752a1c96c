import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { whyText } from '../../print/change-text.js';
import { safeText } from '../../print/safe-text.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

/** Keys that are printed of each list. */
const SHOWN = 50;

/** `asterism finding compare`: how one finding differs from another. */
export function compareCommand(terminal: Terminal): Command {
  const command = new Command('compare')
    .description('show how the second finding differs from the first, by the keys of their items, and what explains it')
    .argument('<first>', 'id of a finding')
    .argument('<second>', 'id of another of the same job')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism finding compare finding:AbC finding:XyZ',
    'asterism finding compare finding:AbC finding:XyZ --json',
  ).action((first: string, second: string, { json }: { readonly json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      const view = await app.services.findingComparer.compare([first, second], await caller());
      if (json) return terminal.json(view);
      terminal.print(`${view.same} items are the same.`);
      const why = new Map(view.items.map((item) => [item.key, whyText(item)]));
      for (const [what, keys] of [
        ['gone', view.gone],
        ['new', view.added],
        ['changed', view.changed],
      ] as const) {
        terminal.print(`${keys.length} ${what}${keys.length ? ':' : '.'}`);
        for (const key of keys.slice(0, SHOWN)) {
          terminal.print(`  ${key}`);
          if (why.get(key)) terminal.print(`      ${safeText(why.get(key)!)}`);
        }
        if (keys.length > SHOWN) terminal.note(`… and ${keys.length - SHOWN} more; see all with --json.`);
      }
      for (const note of view.notes) terminal.note(safeText(note));
    }),
  );
}
