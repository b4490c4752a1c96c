import { Command, Option } from 'commander';
import { ENTITY_KINDS, type EntityKind } from '../../domain/kind.js';
import { MAX_SHARED_BY } from '../../services/analysis/hidden-pairs-service.js';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { shownOf, withFirst } from '../options/page-options.js';
import { wholeNumber } from '../options/whole-number.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { type Session, withSession } from '../session.js';

interface Options extends AsOfOptions {
  readonly first: number;
  readonly ends: readonly EntityKind[];
  readonly mostReports: number;
  readonly json?: boolean;
}

/** `asterism hidden`: what shares values with an entity though no report names both. */
export function hiddenCommand(terminal: Terminal): Command {
  const command = new Command('hidden')
    .description(
      'show what shares rare values with an entity, or who with whom in the whole graph, though no report names both',
    )
    .argument('[entity]', 'id, or an identifier in any writing; without it: pairs in the whole graph')
    .addOption(
      new Option('--ends <kind...>', 'without an entity: kinds of the two ends')
        .choices([...ENTITY_KINDS])
        .default(['person']),
    )
    .option(
      '--most-reports <number>',
      'without an entity: a value that more reports name carries no pair',
      wholeNumber(2, MAX_SHARED_BY),
      20,
    )
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withFirst(command)),
    'asterism hidden person:AbC',
    'asterism hidden "(312) 555-0134" --known-at 2024-06-01 --json',
  ).action((entity: string | undefined, options: Options) =>
    withSession(terminal, async (session) => {
      if (entity === undefined) return printPairs(options, session, terminal);
      const caller = await session.caller(toAsOf(options));
      const { id, label } = await findNode(entity, session, caller);
      const view = await session.app.services.hidden.hiddenConnections({ id, first: options.first }, caller);
      const ids = view.connections.flatMap((one) => [one.entityId, ...one.shared.map((value) => value.valueId)]);
      const labels = await labelsOf([id, ...ids, ...view.hubsLeftOut], session, caller);
      if (options.json) return terminal.json({ ...view, labels });
      terminal.print(`No report names these together with ${safeText(label)} (${id}), yet they share:`);
      await terminal.table(
        [{ title: 'id', whole: true }, { title: 'name' }, { title: 'shared values' }, { title: 'score', right: true }],
        view.connections.map(({ entityId, shared, score }) => [
          entityId,
          labels[entityId] ?? null,
          shared.map((value) => `${value.valueKind} ${labels[value.valueId] ?? value.valueId}`).join('; '),
          score.toFixed(2),
        ]),
      );
      terminal.note(shownOf(view.connections.length, view.total));
      if (view.hubsLeftOut.length) {
        const hubs = view.hubsLeftOut.slice(0, 5).map((hub) => safeText(labels[hub] ?? hub));
        terminal.note(
          `Left out, since too many reports name them: ${hubs.join(', ')}${view.hubsLeftOut.length > 5 ? ' …' : ''}`,
        );
      }
    }),
  );
}

/** As long as a batch over a large graph may take, in milliseconds. */
const WHOLE_GRAPH_MS = 4 * 3_600_000;
const TOLD_EVERY = 100_000;

async function printPairs(options: Options, session: Session, terminal: Terminal): Promise<void> {
  const asOf = toAsOf(options);
  const caller = await session.app.caller({ asOf, signal: session.signal, timeoutMs: WHOLE_GRAPH_MS });
  const { first, ends: kinds, mostReports } = options;
  const onProgress = (reports: number) => {
    if (reports % TOLD_EVERY === 0) terminal.note(`${reports.toLocaleString('en-US')} reports read`);
  };
  const view = await session.app.services.hiddenPairs.hiddenPairs({ first, kinds, mostReports, onProgress }, caller);
  const ids = view.pairs.flatMap(({ a, b, shared }) => [a, b, ...shared.map(({ valueId }) => valueId)]);
  const labels = await labelsOf(ids, session, caller);
  if (options.json) return terminal.json({ ...view, labels });
  terminal.print('No report names these together, yet they share:');
  const name = (id: string) => `${labels[id] ?? ''} (${id})`;
  await terminal.table(
    [{ title: 'one' }, { title: 'other' }, { title: 'shared values' }, { title: 'score', right: true }],
    view.pairs.map(({ a, b, shared, score }) => [
      name(a),
      name(b),
      shared.map(({ valueId }) => labels[valueId] ?? valueId).join('; '),
      score.toFixed(2),
    ]),
  );
  terminal.note(`${view.pairs.length} pairs.${view.truncated ? ' There are more.' : ''}`);
}
