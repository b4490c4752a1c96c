import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { withFirst } from '../../options/page-options.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

/** `asterism finding affected`: what relied on something that was changed since. */
export function affectedCommand(terminal: Terminal): Command {
  const command = new Command('affected')
    .description('list the findings, with their items and exports, that relied on what was retracted or undone')
    .argument('<id>', 'id of a report, run, judgement or record of a value set aside, or key of a link')
    .option('--json', 'print JSON');
  return withExamples(
    withFirst(command),
    'asterism finding affected report:AbC',
    'asterism finding affected judgement:XyZ --json',
  ).action((id: string, { first, json }: { readonly first: number; readonly json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      const view = await app.services.findings.affectedBy({ id, first }, await caller());
      if (json) return terminal.json(view);
      await terminal.table(
        [
          { title: 'finding', whole: true },
          { title: 'job' },
          { title: 'version', right: true },
          { title: 'items that cite it' },
          { title: 'exports' },
        ],
        view.findings.map(({ finding, itemKeys, itemCount }) => [
          finding.id,
          finding.job,
          finding.version,
          `${itemCount}${itemCount ? `: ${itemKeys.slice(0, 3).join(', ')}${itemCount > 3 ? ' …' : ''}` : ''}`,
          finding.exports.join(', '),
        ]),
      );
      terminal.note(
        view.findings.length ? 'Make them again with "asterism analyze".' : 'Nothing that you may see relied on it.',
      );
      if (view.more) terminal.note('There are more; ask for more with --first.');
    }),
  );
}
