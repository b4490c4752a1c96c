import { Command } from 'commander';
import { MAX_NETWORK_IDS } from '../../services/analysis/network-service.js';
import { MAX_PATH_LENGTH } from '../../services/limits.js';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { wholeNumber } from '../options/whole-number.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions {
  readonly exclude: readonly string[];
  readonly maxLength: number;
  readonly json?: boolean;
}

/** `asterism network`: the small network of reports that joins chosen entities. */
export function networkCommand(terminal: Terminal): Command {
  const command = new Command('network')
    .description('show the small network of reports that joins chosen entities')
    .argument('<entity...>', `ids, or identifiers in any writing, 2 to ${MAX_NETWORK_IDS}`)
    .option('--exclude <entity...>', 'entities that the network may not use', [])
    .option(
      '--max-length <steps>',
      `most steps between one of them and the next, up to ${MAX_PATH_LENGTH}`,
      wholeNumber(1, MAX_PATH_LENGTH),
      6,
    )
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(command),
    'asterism network person:AbC person:XyZ "(312) 555-0134"',
    'asterism network person:AbC person:XyZ --exclude "(312) 555-0199" --json',
  ).action((entities: readonly string[], options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const found = (names: readonly string[]) =>
        Promise.all(names.map(async (name) => (await findNode(name, session, caller)).id));
      const request = {
        ids: await found(entities),
        exclude: await found(options.exclude),
        maxLength: options.maxLength,
      };
      const view = await session.app.services.networks.connectingNetwork(request, caller);
      const reports = view.reports.map(({ reportId }) => reportId);
      const labels = await labelsOf([...view.entities, ...reports], session, caller);
      if (options.json) return terminal.json({ ...view, labels });
      const name = (id: string) => `${safeText(labels[id] ?? '')}  (${id})`;
      for (const { reportId, facts } of view.reports) {
        terminal.print(name(reportId));
        for (const fact of facts) terminal.print(`  ${fact.role}: ${name(fact.entityId)}`);
      }
      const joined = view.groups[0]?.length ?? 0;
      const extra = view.entities.length - request.ids.length;
      terminal.note(
        joined > 1
          ? `${joined} of ${request.ids.length} are joined by ${reports.length} reports and ${extra} further entities; ${view.bits.toFixed(2)} bits.`
          : 'None of them could be joined.',
      );
      for (const { entityId, reason } of view.unconnected) terminal.note(`Not joined: ${name(entityId)}: ${reason}.`);
      if (view.leftOut.note !== null) terminal.note(view.leftOut.note);
    }),
  );
}
