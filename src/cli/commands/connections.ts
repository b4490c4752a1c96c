import { Command, Option } from 'commander';
import type { ConnectionsView, ConnectionView } from '../../domain/connection-views.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/kind.js';
import { MAX_GAP_DAYS } from '../../services/analysis/connection-request.js';
import { MAX_PATH_LENGTH } from '../../services/limits.js';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { type FactOptions, toFactFilter, withFacts } from '../options/fact-options.js';
import { shownOf, tallyText, withFirst } from '../options/page-options.js';
import { wholeNumber } from '../options/whole-number.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions, FactOptions {
  readonly maxLength: number;
  readonly alsoFrom: readonly string[];
  readonly alsoTo: readonly string[];
  readonly through: readonly string[];
  readonly avoid: readonly string[];
  readonly avoidKind: readonly EntityKind[];
  readonly avoidRole: readonly string[];
  readonly inOrder?: boolean;
  readonly maxGap?: number;
  readonly diverse?: boolean;
  readonly first: number;
  readonly json?: boolean;
}

/** `asterism connections`: what connects two entities, what tells most first, with the reports behind it. */
export function connectionsCommand(terminal: Terminal): Command {
  const command = new Command('connections')
    .description('show what connects two entities, the chains that tell most first, each step with its report')
    .argument('<from>', 'id, or an identifier in any writing')
    .argument('<to>', 'id, or an identifier in any writing')
    .option('--max-length <steps>', `longest chain, up to ${MAX_PATH_LENGTH}`, wholeNumber(1, MAX_PATH_LENGTH), 4)
    .option('--also-from <entity...>', 'more entities that a chain may start at', [])
    .option('--also-to <entity...>', 'more entities that it may end at', [])
    .option('--through <entity...>', 'entities that every chain must pass', [])
    .option('--avoid <entity...>', 'entities that no chain may pass', [])
    .addOption(new Option('--avoid-kind <kind...>', 'kinds not to pass').choices([...ENTITY_KINDS]).default([]))
    .option('--avoid-role <role...>', 'roles not to pass', [])
    .option('--in-order', 'each step not before the last')
    .option('--max-gap <days>', 'most days between a step and the next', wholeNumber(0, MAX_GAP_DAYS))
    .option('--diverse', 'no two chains that pass mostly the same')
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withFacts(withFirst(command))),
    'asterism connections "(312) 555-0134" someone@example.org',
    'asterism connections person:AbC person:XyZ --max-length 6 --in-order --avoid "(312) 555-0199" --json',
  ).action((from: string, to: string, options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const found = (names: readonly string[]) =>
        Promise.all(names.map(async (name) => (await findNode(name, session, caller)).id));
      const view = await session.app.services.connections.connections(
        {
          from: await found([from, ...options.alsoFrom]),
          to: await found([to, ...options.alsoTo]),
          through: await found(options.through),
          avoid: await found(options.avoid),
          maxLength: options.maxLength,
          first: options.first,
          filter: toFactFilter(options),
          avoidKinds: options.avoidKind,
          avoidRoles: options.avoidRole,
          inOrder: options.inOrder ?? false,
          maxGapDays: options.maxGap ?? null,
          diverse: options.diverse ?? false,
        },
        caller,
      );
      const ids = view.connections.flatMap((one) => [...one.entities, ...one.steps.map((step) => step.reportId)]);
      const labels = await labelsOf(ids, session, caller);
      if (options.json) return terminal.json({ ...view, labels });
      printAll(view, options.maxLength, labels, terminal);
    }),
  );
}

function printAll(
  view: ConnectionsView,
  maxLength: number,
  labels: Readonly<Record<string, string>>,
  terminal: Terminal,
): void {
  const { connections, total, leftOut } = view;
  if (!connections.length) terminal.print(`No connection of up to ${maxLength} steps was found.`);
  connections.forEach((connection, i) => {
    if (i) terminal.print('');
    printConnection(connection, labels, terminal);
  });
  if (connections.length) terminal.note(shownOf(connections.length, total));
  if (leftOut.note !== null) terminal.note(leftOut.note);
}

/** One connection as lines: why it has its rank, an entity a line, and between two the report that names both. */
export function printConnection(
  { entities, steps, reason, proof }: ConnectionView,
  labels: Readonly<Record<string, string>>,
  terminal: Pick<Terminal, 'print'>,
): void {
  const name = (id: string) => `${safeText(labels[id] ?? '')}  (${id})`;
  const more = proof.fragilityTruncated ? ' or more' : '';
  const facts = (count: number) => (count === 1 ? 'fact' : 'facts');
  terminal.print(reason);
  terminal.print(
    `Carried by ${proof.facts.length} ${facts(proof.facts.length)}; broken by taking away ${proof.fragility}${more}.`,
  );
  terminal.print(name(entities[0] ?? ''));
  for (const step of steps) {
    const when = step.toFact.observedFrom?.slice(0, 10) ?? step.fromFact.observedFrom?.slice(0, 10) ?? 'undated';
    const others = step.reports.count > 1 ? `, one of ${tallyText(step.reports)} reports` : '';
    const written = [step.fromFact, step.toFact]
      .map((fact) => `${fact.role} "${safeText(fact.original)}"`)
      .join(' and ');
    terminal.print(`  │ ${when}  ${safeText(labels[step.reportId] ?? '')}${others}`);
    terminal.print(`  │ ${written}`);
    terminal.print(name(step.to));
  }
}
