import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { safeText } from '../../print/safe-text.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

/** `asterism resolve how`: how the mentions of a person came together. */
export function howCommand(terminal: Terminal): Command {
  const command = new Command('how')
    .description('show in which order the mentions of a person came together, and what holds them')
    .argument('<person>', 'id of a child, person or mention')
    .option('--json', 'print JSON');
  return withExamples(command, 'asterism resolve how person:AbC', 'asterism resolve how person:AbC --json').action(
    (id: string, options: { readonly json?: boolean }) =>
      withSession(terminal, async ({ app, caller }) => {
        const found = await app.services.explanations.how(id, await caller());
        if (options.json) return terminal.json(found);
        const { mentions, steps, weakest } = found;
        const nameOf = (place: number): string => safeText(mentions[place]!.name ?? mentions[place]!.role);
        terminal.print(`${found.personId} has ${mentions.length} mentions.`);
        const rows = steps.map(({ left, right, strongest }, i) => [
          i + 1,
          left.map(nameOf).join(', '),
          right.map(nameOf).join(', '),
          `${mentions[strongest.a]!.id} ${mentions[strongest.b]!.id}`,
          bits(strongest.bits),
        ]);
        if (rows.length)
          await terminal.table(
            [
              { title: 'step', right: true },
              { title: 'these' },
              { title: 'and these' },
              { title: 'by the pair', whole: true },
              { title: 'bits', right: true },
            ],
            rows,
          );
        if (weakest)
          terminal.print(
            `The weakest link that holds it together: ${mentions[weakest.a]!.id} and ${mentions[weakest.b]!.id} (${bits(weakest.bits)}).`,
          );
      }),
  );
}

/** What a source or a person says for certain has no number of bits. */
const MOST_BITS = 500;
const bits = (value: number): string => (value >= MOST_BITS ? 'certain' : value.toFixed(2));
