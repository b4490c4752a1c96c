import { ALL_FACTS } from '../domain/filters.js';
import type { Caller } from '../services/caller.js';
import type { Services } from '../services/services.js';

const NOTHING = 'A'.repeat(22);

/**
 * Asks each kind of question once about things that are not there, so that the database has planned the
 * statements before the first analyst waits for it (a plan takes 0.1 to 0.3 s). Failures do not matter here.
 */
export async function warmUp(services: Services, callerNow: () => Promise<Caller>): Promise<void> {
  const ids = [`phone:${NOTHING}`, `person:${NOTHING}`];
  const search = { filter: { kinds: null, source: null, near: null, from: null, to: null }, first: 1, after: null };
  const asks: ((caller: Caller) => Promise<unknown>)[] = [
    (caller) => services.nodes.nodes([...ids, `report:${NOTHING}`, `mention:${NOTHING}`, `source:${NOTHING}`], caller),
    (caller) => services.search.search({ text: 'warm', ...search }, caller),
    (caller) => services.stats.stats(caller),
    ...ids.flatMap((id) => [
      (caller: Caller) => services.neighbourhood.neighbourhood({ id, depth: 1, filter: ALL_FACTS, first: 1 }, caller),
      (caller: Caller) => services.hidden.hiddenConnections({ id, first: 1 }, caller),
      (caller: Caller) => services.timeline.timeline({ id, first: 1, after: null, order: 'NEWEST_FIRST' }, caller),
    ]),
    (caller) => services.links.factsOf([`report:${NOTHING}`], caller),
    (caller) => services.links.valuesOf([ids[1]!], caller),
    (caller) => services.links.mentionsOf([ids[1]!], 1, caller),
  ];
  for (const ask of asks)
    await callerNow()
      .then(ask)
      .catch(() => {});
}
