import type { ConnectionView } from '../../domain/connection-views.js';
import { ALL_FACTS } from '../../domain/filters.js';
import type { FactView, HiddenConnection, ReportView, SharedValue } from '../../domain/views.js';
import { CONNECTION_DEFAULTS } from '../../services/analysis/connection-request.js';
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
  readonly path: ConnectionView;
  readonly labels: Readonly<Record<string, string>>;
}

const PAGE = 200;
const MOST_PAGES = 10;
const MOST_CHILDREN = 40;
/** The database has just been filled: its first questions are planned and read from disk. */
const patient = ({ app, signal }: Session): Promise<Caller> => app.caller({ signal, timeoutMs: 60_000 });

/** As many as the command shows, so that it shows this one. */
export const CONNECTIONS = 20;
const MOST_FINDS = 60;
const PATHS = 50;

/** Looks through the newest missing-child reports of a source for the most telling hidden connection. Null when there is none. */
export async function findTour(sourceName: string, session: Session): Promise<Tour | null> {
  const { services } = session.app;
  const source = (await services.stats.sources(await patient(session))).find(({ name }) => name === sourceName);
  if (!source) return null;
  const reports = await missingChildReports(source.id, session);
  const facts = (
    await services.links.factsOf(
      reports.map((report) => report.id),
      await patient(session),
    )
  ).flat();
  const children = [...new Set(facts.filter((fact) => fact.role === 'missing-child').map((fact) => fact.entityId))];

  const finds: Find[] = [];
  for (const child of children.slice(0, MOST_CHILDREN)) {
    const query = { id: child, first: CONNECTIONS };
    const { connections } = await services.hidden.hiddenConnections(query, await patient(session));
    for (const connection of connections) {
      const value = connection.shared.find((shared) => shared.valueKind === 'phone');
      if (value && connection.kind === 'person') finds.push({ child, connection, value });
    }
  }
  const best = await mostTelling(finds.sort(byRarity).slice(0, MOST_FINDS), session, await patient(session));
  return best && describe(best, session, await patient(session));
}

interface Find {
  readonly child: string;
  readonly connection: HiddenConnection;
  readonly value: SharedValue;
}

/** The rarer the phone the more telling; and the less else they share, the more depends on it. */
const byRarity = (a: Find, b: Find): number =>
  b.value.weight - a.value.weight || a.connection.shared.length - b.connection.shared.length;

/** A suspect if there is one, else anybody with a name, unless the phone is just that of the same agency. */
async function mostTelling(finds: readonly Find[], session: Session, caller: Caller): Promise<Find | null> {
  const reportsOf = ({ value }: Find) => [...value.fromReportIds.slice(0, 1), ...value.toReportIds.slice(0, 1)];
  const facts = (await session.app.services.links.factsOf([...new Set(finds.flatMap(reportsOf))], caller)).flat();
  const telling = finds.flatMap((find) => {
    const here = facts.filter((fact) => reportsOf(find).includes(fact.reportId));
    const other = here.find((fact) => fact.entityId === find.connection.entityId && fact.original !== '');
    const dull = here.some((fact) => fact.entityId === find.value.valueId && fact.role === 'agency-phone');
    return other && !dull ? [{ find, role: other.role }] : [];
  });
  return (telling.find(({ role }) => role === 'suspect') ?? telling[0])?.find ?? finds[0] ?? null;
}

async function missingChildReports(sourceId: string, session: Session): Promise<ReportView[]> {
  const found: ReportView[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES && found.length < MOST_CHILDREN; pages++) {
    const request = { id: sourceId, first: PAGE, after, order: 'NEWEST_FIRST' } as const;
    const page = await session.app.services.timeline.timeline(request, await patient(session));
    found.push(...page.rows.map(({ row }) => row).filter((report) => report.kind === 'missing-child'));
    if (!page.hasNextPage) break;
    after = page.rows.at(-1)?.cursor ?? null;
  }
  return found.slice(0, MOST_CHILDREN);
}

async function describe(best: Find, session: Session, caller: Caller): Promise<Tour | null> {
  const { services } = session.app;
  const { child, connection, value } = best;
  const ends = { from: [child], to: [connection.entityId] };
  const query = { ...CONNECTION_DEFAULTS, ...ends, maxLength: 4, filter: ALL_FACTS, first: PATHS };
  const { connections } = await services.connections.connections(query, caller);
  const path = connections.find((one) => one.entities.includes(value.valueId));
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
