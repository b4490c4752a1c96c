import { Command, Option } from 'commander';
import { CANDIDATE_REASONS, type CandidateReason } from '../../../domain/judgement.js';
import { withExamples } from '../../examples.js';
import { share } from '../../options/number-within.js';
import { withFirst } from '../../options/page-options.js';
import { safeText } from '../../print/safe-text.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

interface Options {
  readonly first: number;
  readonly reason?: CandidateReason;
  readonly min: number;
  readonly max: number;
  readonly source?: string;
  readonly children?: boolean;
  readonly json?: boolean;
}

/** `asterism resolve candidates`: pairs of mentions that wait for a judgement. */
export function candidatesCommand(terminal: Terminal): Command {
  const command = new Command('candidates')
    .description('list pairs of mentions that wait for a judgement, those that matter most first')
    .addOption(new Option('--reason <reason>', 'only pairs that wait for this reason').choices([...CANDIDATE_REASONS]))
    .option('--min <probability>', 'only pairs at least this probable', share, 0)
    .option('--max <probability>', 'only pairs at most this probable', share, 1)
    .option('--source <name>', 'only pairs with a mention of this source')
    .option('--children', 'only pairs with a child')
    .option('--json', 'print JSON');
  return withExamples(
    withFirst(command),
    'asterism resolve candidates --children',
    'asterism resolve candidates --reason BRIDGE --json',
  ).action((options: Options) =>
    withSession(terminal, async ({ app, caller }) => {
      const scope = await caller();
      const page = await app.services.review.candidates(
        {
          first: options.first,
          after: null,
          reason: options.reason ?? null,
          minProbability: options.min,
          maxProbability: options.max,
          source: options.source ?? null,
          childrenOnly: options.children ?? false,
        },
        scope,
      );
      const rows = page.rows.map(({ row }) => row);
      const mentions = await app.services.nodes.mentions(
        rows.flatMap(({ from, to }) => [from, to]),
        scope,
      );
      const nameOf = new Map(mentions.flatMap((view) => (view ? [[view.id, view.name ?? view.role]] : [])));
      if (options.json)
        return terminal.json(
          rows.map((row) => ({ ...row, names: [nameOf.get(row.from) ?? null, nameOf.get(row.to) ?? null] })),
        );
      if (!rows.length) return terminal.print('Nothing waits for a judgement.');
      await terminal.table(
        [
          { title: 'a', whole: true },
          { title: 'name' },
          { title: 'b', whole: true },
          { title: 'name' },
          { title: 'probability', right: true },
          { title: 'why it waits' },
        ],
        rows.map(({ from, to, probability, reason }) => [
          from,
          safeText(nameOf.get(from) ?? ''),
          to,
          safeText(nameOf.get(to) ?? ''),
          probability.toFixed(3),
          reason === 'BRIDGE' ? 'joins two groups' : 'uncertain',
        ]),
      );
      if (page.hasNextPage) terminal.note('There are more: --first shows more of them.');
    }),
  );
}
