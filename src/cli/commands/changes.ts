import { Command } from 'commander';
import { type AsOf, checkedAsOf } from '../../domain/as-of.js';
import type { Explained } from '../../domain/change-views.js';
import type { ChangesView } from '../../services/analysis/change-service.js';
import { withExamples } from '../examples.js';
import { labelsOf } from '../node-label.js';
import { instant } from '../options/instant.js';
import { withFirst } from '../options/page-options.js';
import { type ScopeOptions, toScope, withScope } from '../options/scope-options.js';
import { whyText } from '../print/change-text.js';
import { safeText } from '../print/safe-text.js';
import { noteScope } from '../print/scope-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options extends ScopeOptions {
  readonly since: string;
  readonly until?: string;
  readonly validAt?: string;
  readonly datedOnly?: boolean;
  readonly first: number;
  readonly json?: boolean;
}

/** `asterism changes`: what is new, gone, merged and split since an instant, and why. */
export function changesCommand(terminal: Terminal): Command {
  const command = new Command('changes')
    .description('tell what is new, gone, merged and split in a part of the graph since an instant, and why')
    .requiredOption('--since <instant>', 'compare with what was known then (UTC unless a zone is given)', instant)
    .option('--until <instant>', 'what was known then; now when left out', instant)
    .option('--valid-at <instant>', 'only facts observed then; undated ones stay', instant)
    .option('--dated-only', 'with --valid-at: leave out facts without a date')
    .option('--json', 'print JSON');
  return withExamples(
    withFirst(withScope(command)),
    'asterism changes --since 2026-01-31 --scope ids=person:AbC hops=2',
    'asterism changes --since 2026-01-31 --until 2026-02-28T12:00Z --scope source=tips --json',
  ).action((options: Options) =>
    withSession(terminal, async (session) => {
      const asOf = (knownAt: string | null): AsOf =>
        checkedAsOf({ knownAt, validAt: options.validAt ?? null, datedOnly: options.datedOnly ?? false });
      const caller = await session.caller(asOf(options.until ?? null));
      const then = await session.caller(asOf(options.since));
      // What is gone is looked up as it was.
      const scope = await toScope(options, session, caller).catch(() => toScope(options, session, then));
      const { since, first } = options;
      const view = await session.app.services.changes.changesSince({ scope, since, first }, caller);
      if (options.json) return terminal.json(view);
      const { newer, older } = idsOf(view);
      const labels = { ...(await labelsOf(older, session, then)), ...(await labelsOf(newer, session, caller)) };
      const named = (id: string): string => (labels[id] === undefined ? id : `${labels[id]} (${id})`);
      const list = async <T extends Explained>(
        title: string,
        rows: readonly T[],
        count: number,
        text: (row: T) => string,
      ) => {
        terminal.print(`${count.toLocaleString('en-US')} ${title}${rows.length ? ':' : '.'}`);
        for (const row of rows) terminal.print(`  ${safeText(text(row))}\n      ${safeText(whyText(row))}`);
        if (rows.length < count) terminal.note(`… and ${count - rows.length} more; see them with --first.`);
      };
      const link = ({ fromId, toId, thenReports, nowReports }: ChangesView['newLinks'][number]): string =>
        `${named(fromId)} – ${named(toId)}: ${thenReports} reports then, ${nowReports} now`;
      const people = ({ thenIds, nowIds }: ChangesView['merged'][number]): string =>
        `${thenIds.map(named).join(', ')} → ${nowIds.map(named).join(', ')}`;
      await list('people merged', view.merged, view.mergedCount, people);
      await list('people split', view.split, view.splitCount, people);
      await list('reports new', view.newReports, view.newReportCount, ({ reportId }) => named(reportId));
      await list('reports gone', view.goneReports, view.goneReportCount, ({ reportId }) => named(reportId));
      await list('entities newly named', view.newEntities, view.newEntityCount, ({ entityId }) => named(entityId));
      await list('entities no longer named', view.goneEntities, view.goneEntityCount, ({ entityId }) =>
        named(entityId),
      );
      await list('links new', view.newLinks, view.newLinkCount, link);
      await list('links gone', view.goneLinks, view.goneLinkCount, link);
      await list('links changed', view.changedLinks, view.changedLinkCount, link);
      for (const note of view.notes) terminal.note(safeText(note));
      noteScope(terminal, view.scopeThen);
      noteScope(terminal, view.scopeNow);
    }),
  );
}

function idsOf(view: ChangesView): { readonly newer: string[]; readonly older: string[] } {
  const ends = (links: ChangesView['newLinks']) => links.flatMap(({ fromId, toId }) => [fromId, toId]);
  const people = [...view.merged, ...view.split];
  return {
    newer: [
      ...view.newReports.map(({ reportId }) => reportId),
      ...view.newEntities.map(({ entityId }) => entityId),
      ...people.flatMap(({ nowIds }) => nowIds),
      ...ends([...view.newLinks, ...view.changedLinks]),
    ],
    older: [
      ...view.goneReports.map(({ reportId }) => reportId),
      ...view.goneEntities.map(({ entityId }) => entityId),
      ...people.flatMap(({ thenIds }) => thenIds),
      ...ends([...view.goneLinks, ...view.changedLinks]),
    ],
  };
}
