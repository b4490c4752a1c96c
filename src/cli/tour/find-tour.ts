import type { FactView, HiddenConnection, PathView, ReportView, SharedValue } from '../../domain/views.js';
import type { Caller } from '../../services/caller.js';
import type { FoundNode } from '../find-node.js';
import { labelsOf } from '../node-label.js';
import type { Session } from '../session.js';

/** Questions about the sample with answers worth seeing: a child, somebody no report names with it, and what they share. */
export interface Tour {
  readonly child: FoundNode;
  readonly other: FoundNode;
  readonly connection: HiddenConnection;
  /** A value that both share, as one report writes it. */
  readonly value: FoundNode & { readonly written: string };
  readonly path: PathView;
  readonly labels: Readonly<Record<string, string>>;
}

const PAGE = 200;
const MOST_PAGES = 10;
const MOST_CHILDREN = 40;

/** Looks for the child of the source's missing-child reports with the strongest hidden connection. Null when none has one. */
export async function findTour(sourceName: string, session: Session): Promise<Tour | null> {
  const { services } = session.app;
  const source = (await services.stats.sources(await session.caller())).find(({ name }) => name === sourceName);
  if (!source) return null;
  const reports = await missingChildReports(source.id, session);
  const facts = (
    await services.links.factsOf(
      reports.map((report) => report.id),
      await session.caller(),
    )
  ).flat();
  const children = [...new Set(facts.filter((fact) => fact.role === 'missing-child').map((fact) => fact.entityId))];

  let best: { readonly child: string; readonly connection: HiddenConnection; readonly value: SharedValue } | null =
    null;
  for (const child of children.slice(0, MOST_CHILDREN)) {
    const { connections } = await services.hidden.hiddenConnections({ id: child, first: 10 }, await session.caller());
    for (const connection of connections) {
      const value = connection.shared.find((shared) => shared.valueKind === 'phone');
      if (!value || connection.kind !== 'person') continue;
      if (!best || connection.score > best.connection.score) best = { child, connection, value };
    }
  }
  return best && describe(best, session, await session.caller());
}

async function missingChildReports(sourceId: string, session: Session): Promise<ReportView[]> {
  const found: ReportView[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES && found.length < MOST_CHILDREN; pages++) {
    const request = { id: sourceId, first: PAGE, after, order: 'NEWEST_FIRST' } as const;
    const page = await session.app.services.timeline.timeline(request, await session.caller());
    found.push(...page.rows.map(({ row }) => row).filter((report) => report.kind === 'missing-child'));
    if (!page.hasNextPage) break;
    after = page.rows.at(-1)?.cursor ?? null;
  }
  return found.slice(0, MOST_CHILDREN);
}

async function describe(
  best: { readonly child: string; readonly connection: HiddenConnection; readonly value: SharedValue },
  session: Session,
  caller: Caller,
): Promise<Tour | null> {
  const { services } = session.app;
  const { child, connection, value } = best;
  const filter = { kinds: null, roles: null, from: null, to: null, minConfidence: 0 };
  const query = { from: child, to: connection.entityId, maxLength: 4, filter, avoid: [], first: 1 };
  const [path] = (await services.paths.paths(query, caller)).paths;
  const written = await writtenAs(value, session, caller);
  if (!path || written === null) return null;
  const steps = path.steps.map((step) => step.reportId);
  const shared = connection.shared.map((one) => one.valueId);
  const labels = await labelsOf([child, connection.entityId, ...shared, ...path.entities, ...steps], session, caller);
  const node = (id: string): FoundNode => ({ id, label: labels[id] ?? id });
  return {
    child: node(child),
    other: node(connection.entityId),
    connection,
    value: { ...node(value.valueId), written },
    path,
    labels,
  };
}

async function writtenAs(value: SharedValue, session: Session, caller: Caller): Promise<string | null> {
  const [facts = []] = await session.app.services.links.factsOf(value.toReportIds.slice(0, 1), caller);
  return facts.find((fact: FactView) => fact.entityId === value.valueId)?.original ?? null;
}
