import { ALL_FACTS } from '../../src/domain/filters.js';
import { CONNECTION_DEFAULTS } from '../../src/services/analysis/connection-request.js';
import type { Caller } from '../../src/services/caller.js';
import type { Surroundings } from '../../src/services/link-service.js';
import { everyAnalysis } from './every-analysis.js';
import type { TestGraph } from './open-graph.js';
import { phoneTexts, WORDS } from './random-graph.js';

/** Ids of everything in the database, whoever may see it. */
export interface Ids {
  readonly values: readonly string[];
  readonly persons: readonly string[];
  readonly reports: readonly string[];
  readonly mentions: readonly string[];
  readonly sources: readonly string[];
}

export async function everyId(graph: TestGraph): Promise<Ids> {
  const session = graph.stores.driver.session();
  const ids = async (label: string) => {
    const result = await session.run('MATCH (n) WHERE $label IN labels(n) RETURN n.id AS id ORDER BY id', { label });
    return result.records.map((record) => record.get('id') as string);
  };
  const [values, reports, mentions, sources] = [
    await ids('Value'),
    await ids('Report'),
    await ids('Mention'),
    await ids('Source'),
  ];
  await session.close();
  return { values, reports, mentions, sources, persons: mentions.map((id) => `person:${id.slice('mention:'.length)}`) };
}

const WHOLE = { whole: true, facts: 'whole', reports: { first: 2, order: 'OLDEST_FIRST', whole: true } } as const;
const LISTED = { whole: false, facts: 'listed', reports: { first: 2, order: 'NEWEST_FIRST', whole: false } } as const;

/** Surroundings as sets: what reports name comes in the order in which they were met. */
const asSets = ({ facts, listedFacts, ...rest }: Surroundings) =>
  Object.entries({ ...rest, facts: [...facts], listedFacts: [...listedFacts] }).map(([name, rows]) => [
    name,
    rows
      .map((row) => JSON.stringify(row))
      .sort()
      .map((row) => JSON.parse(row) as unknown),
  ]);

/** What every read field (but `queryBehind`, which only who sees everything may ask) answers about all these ids: for comparing two databases, or two views of one. */
export async function everyAnswer(graph: TestGraph, ids: Ids, caller: Caller): Promise<Record<string, unknown>> {
  const { services } = graph;
  // A few of each: every question is asked of every one of them.
  const entities = [...ids.values.slice(0, 6), ...ids.persons.slice(0, 6)];
  const page = (of: string) => ({ of, first: 3, after: null, order: 'NEWEST_FIRST' as const });
  const filter = { kinds: null, source: null, near: null, from: null, to: null };
  const each = async <T>(some: readonly string[], ask: (id: string) => Promise<T>) =>
    Promise.all(some.map(async (id) => [id, await ask(id).catch(codeOf)]));
  const pairs = entities.slice(0, 3).flatMap((from) => entities.slice(-3).map((to) => `${from} ${to}`));
  const views = await services.nodes.nodes(entities, caller);
  const seen = views.flatMap((node) => (node ? [node.view.id] : []));
  const moving = [...ids.values.filter((id) => !id.startsWith('location:')).slice(0, 2), ...ids.persons.slice(0, 2)];
  return {
    nodes: await services.nodes.nodes(
      [...entities, ...ids.reports, ...ids.mentions, ...ids.sources].slice(0, 200),
      caller,
    ),
    reportsOf: await services.links.reportsOf([...entities, ...ids.sources].map(page), caller),
    reportsAround: [
      asSets(await services.links.reportsAround(entities.map(page), WHOLE, caller)),
      asSets(await services.links.reportsAround(entities.map(page), LISTED, caller)),
    ],
    seenOf: await services.links.seenOf([...entities, ...ids.sources], caller),
    factsOf: (await services.links.factsOf(ids.reports, caller)).map(sorted),
    mentionsOf: await services.links.mentionsOf(ids.persons, 10, caller),
    valuesOf: await services.links.valuesOf(ids.persons, caller),
    partsOf: (await services.links.partsOf(ids.reports, caller)).map(sorted),
    versionsOf: await services.links.versionsOf(ids.reports, caller),
    search: await each(WORDS, (text) => services.search.search({ text, filter, first: 20, after: null }, caller)),
    lookup: await services.lookup.lookup(phoneTexts, 'US', caller),
    neighbourhood: await each(entities, (id) =>
      services.neighbourhood.neighbourhood({ id, depth: 2, filter: ALL_FACTS, first: 50 }, caller).then(withSets),
    ),
    hidden: await each(entities, (id) => services.hidden.hiddenConnections({ id, first: 50, withProof: true }, caller)),
    hiddenPairs: await services.hiddenPairs.hiddenPairs(
      { first: 50, kinds: ['person', 'phone'], mostReports: 20 },
      caller,
    ),
    connections: await each(pairs, (pair) => {
      const [from = '', to = ''] = pair.split(' ');
      const request = { ...CONNECTION_DEFAULTS, from: [from], to: [to], maxLength: 4, filter: ALL_FACTS, first: 5 };
      return services.connections.connections(request, caller);
    }),
    network: await services.networks
      .connectingNetwork({ ids: entities.slice(-4), exclude: [], maxLength: 4 }, caller)
      .catch(codeOf),
    ...(await everyAnalysis(graph, ids, caller)),
    timeline: await each(entities, (id) =>
      services.timeline.timeline({ id, first: 5, after: null, order: 'OLDEST_FIRST' }, caller),
    ),
    periods: await services.periods.timelineOf({ ids: seen, resolution: 'WEEK' }, caller).catch(codeOf),
    movements: await each(moving, (id) => services.movements.movements({ id, fastestKmh: null }, caller)),
    circuit: await services.circuits
      .circuit({ ids: seen.filter((id) => !id.startsWith('location:')), withinHours: 48, minCities: 2 }, caller)
      .catch(codeOf),
    coLocation: await each(moving, (id) =>
      services.coLocations.coLocation({ id, within: { km: 40, hours: 48 }, first: 50 }, caller).then(withSets),
    ),
    stats: await services.stats.stats(caller),
    sources: await services.stats.sources(caller),
    judgements: await services.judgements.of(ids.persons, caller),
    digest: await graph.digest(caller),
  };
}

/** The same for read fields that are asked of the present alone: who is who, why, and what is to be judged. */
export async function everyAnswerOfNow(
  { services }: TestGraph,
  ids: Ids,
  caller: Caller,
): Promise<Record<string, unknown>> {
  const mentions = ids.mentions.slice(0, 4);
  const pairs = mentions.flatMap((a, i) => mentions.slice(i + 1).map((b) => ({ a, b })));
  const everything = { reason: null, minProbability: 0, maxProbability: 1, source: null, childrenOnly: false };
  return {
    how: await Promise.all(mentions.map((id) => services.explanations.how(id, caller).catch(codeOf))),
    why: await Promise.all(pairs.map((pair) => services.explanations.why(pair, caller).catch(codeOf))),
    preview: await Promise.all(
      pairs.map((pair) => services.preview.preview({ ...pair, verdict: 'SAME' }, caller).catch(codeOf)),
    ),
    accuracy: await services.accuracy.ofJudgements(caller),
    candidates: await services.review.candidates({ ...everything, first: 50, after: null }, caller),
  };
}

const codeOf = (error: unknown) => ({ failed: (error as { code?: string }).code ?? String(error) });
const sorted = (list: readonly unknown[]) => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Lists without an order of their own, put in one. */
const withSets = (value: unknown): unknown => {
  if (Array.isArray(value)) return sorted(value.map(withSets));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withSets(part)]));
  return value;
};
