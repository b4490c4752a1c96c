import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { AsterismError } from '../../../domain/errors.js';
import { withExamples } from '../../examples.js';
import type { Terminal } from '../../print/terminal.js';
import { printWhy } from '../../print/why-text.js';
import { withSession } from '../../session.js';

/** `asterism resolve why`: why two mentions are, or are not, one person. */
export function whyCommand(terminal: Terminal): Command {
  const command = new Command('why')
    .description('show why two mentions, or the most alike mentions of two people, are one person or not')
    .argument('<a>', 'id of a mention or person')
    .argument('<b>', 'id of another')
    .option('--chart <file>', 'SVG to write: the sum as a waterfall')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism resolve why mention:AbC mention:XyZ',
    'asterism resolve why person:AbC person:XyZ --chart why.svg --json',
  ).action((a: string, b: string, options: { readonly chart?: string; readonly json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      const { explanations } = app.services;
      const found = await explanations.why({ a, b }, await caller());
      if (options.chart !== undefined) await write(options.chart, explanations.waterfall(found));
      if (options.json) return terminal.json(found);
      const { threshold, lackingBits, veto } = found.whyNot;
      await printWhy(terminal, {
        ...found.why,
        threshold,
        together: found.together,
        whyNot: lackingBits > 0 || veto ? found.whyNot : null,
      });
      if (found.sameInSource) terminal.print('Their source itself says that they are one person.');
      else if (!found.together) terminal.print(comparedText(found.blocks));
      for (const { verdict, by, at, reason, ended } of found.judgements)
        terminal.print(`${ended ? 'Was judged' : 'Judged'} ${verdict} by ${by} on ${at.slice(0, 10)}: ${reason}`);
    }),
  );
}

/** Whether the resolver compares two people at all. */
function comparedText(blocks: readonly { readonly rule: string; readonly isCrowded: boolean }[]): string {
  const named = (isCrowded: boolean) =>
    blocks
      .filter((block) => block.isCrowded === isCrowded)
      .map(({ rule }) => rule)
      .join(', ');
  if (blocks.some(({ isCrowded }) => !isCrowded)) return `Compared, since they share: ${named(false)}.`;
  if (blocks.length)
    return `Not compared before you asked: too many people share what they have in common (${named(true)}). See "asterism resolve blocking-report".`;
  return 'Not compared before you asked: they share nothing that people are looked up by.';
}

const write = (file: string, text: string): Promise<void> =>
  writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    throw new AsterismError('BAD_USER_INPUT', `Cannot write "${file}" (${error.code}).`);
  });
