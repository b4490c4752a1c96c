import { cityStays } from '../../../analysis/places/city-stays.js';
import { compareRoutes, type Route } from '../../../analysis/places/compare-routes.js';
import { meetingPairs } from '../../../analysis/places/meeting-pairs.js';
import { type AreaOf, movementsOf } from '../../../analysis/places/movements.js';
import { routeGroups } from '../../../analysis/places/route-groups.js';
import { rarity } from '../../../analysis/telling.js';
import type { AnalysisScope } from '../../../domain/analysis-scope.js';
import type { Sighting } from '../../../domain/movement-views.js';
import { sha256 } from '../../../domain/sha256.js';
import { within } from '../../limits.js';
import type { MovementStore } from '../../ports-of-analysis-time.js';
import type { AnalysisJob } from '../analysis-job.js';
import { MOST_HOURS, MOST_STAYS } from '../circuit-service.js';

/** Entities whose sightings are read at once, and sightings of each, the newest. */
const AT_ONCE = 200;
const REPORTS_OF_ONE = 500;
/** A city with more of the scope's entities in it at a time tells nobody apart; as with hubs (decision 9). */
const MOST_AT_ONCE = 200;
const MOST_PAIRS = 5_000_000;
/** Of one item. */
const ROUTES_SHOWN = 20;
const OTHERS_SHOWN = 100;

/** One item for each group of the scope any two of which were in the same cities in the same order. */
export const circuitsJob = (movements: MovementStore, areaOf: AreaOf): AnalysisJob => ({
  name: 'circuits',
  description: 'groups that were in the same cities in the same order about the same time',
  defaults: { withinHours: 72, minCities: 3 },
  async *items({ scope, options, caller, projection, relyOn, leaveOut, onProgress }) {
    const withinHours = within('withinHours', Number(options['withinHours']), 1, MOST_HOURS);
    const minCities = within('minCities', Number(options['minCities']), 2, MOST_STAYS);
    const { graph, reportIds } = await projection();
    const inScope = new Set(reportIds);
    const ids = graph.filterNodes((_, { kind, degree }) => kind !== 'location' && degree >= minCities);
    const routes: Route[] = [];
    const reportsIn = new Map<string, Set<string>>();
    const cut: string[] = [];
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      onProgress({ step: 'READING_ROUTES', done: start, total: ids.length });
      const some = ids.slice(start, start + AT_ONCE);
      const read = await movements.sightings(some, REPORTS_OF_ONE, caller);
      cut.push(...read.cut);
      const cutIds = new Set(read.cut);
      const sightings = new Map<string, Sighting[]>(some.map((id) => [id, []]));
      for (const sighting of read.sightings) {
        // What lies outside the scope decided what was cut.
        if (cutIds.has(sighting.entityId)) relyOn({ reportIds: [sighting.reportId] });
        if (inScope.has(sighting.reportId) && isIn(scope, sighting)) sightings.get(sighting.entityId)?.push(sighting);
      }
      for (const [id, seen] of sightings) {
        const { stays } = movementsOf(seen, { areaOf, fastestKmh: Number.POSITIVE_INFINITY });
        const cities = cityStays(stays);
        for (const stay of cities) reportsIn.set(stay.area, addAll(reportsIn.get(stay.area), stay.reportIds));
        if (cities.length >= minCities) routes.push({ id, stays: cities.slice(-MOST_STAYS) });
        if (cities.length > MOST_STAYS) cut.push(id);
      }
    }
    const met = meetingPairs(routes, {
      withinHours,
      atLeast: minCities,
      mostAtOnce: MOST_AT_ONCE,
      mostPairs: MOST_PAIRS,
    });
    if (cut.length) leaveOut(`Of ${new Set(cut).size} entities only the newest reports and stays were compared.`);
    if (met.crowded)
      leaveOut(`${met.crowded} stays were in a city with more than ${MOST_AT_ONCE} others; nobody met there.`);
    if (met.full) leaveOut('More pairs met than can be kept: some were not compared. Choose a smaller scope.');
    const shared = met.pairs
      .map(([one, other]) => compareRoutes(routes[one]!, routes[other]!, withinHours))
      .filter(({ stops }) => stops.length >= minCities)
      .map(({ stops, ...pair }) => {
        const counted = stops.map((stop) => ({ ...stop, reportsThere: reportsIn.get(stop.area)?.size ?? 0 }));
        const cities = new Map(counted.map(({ area, reportsThere }) => [area, reportsThere]));
        return { ...pair, stops: counted, score: [...cities.values()].reduce((sum, all) => sum + rarity(all), 0) };
      })
      .sort((a, b) => b.score - a.score || (`${a.first} ${a.second}` < `${b.first} ${b.second}` ? -1 : 1));
    for (const { members, routes: pairs, others } of routeGroups(shared)) {
      const cities = pairs.map(({ stops }) => new Set(stops.map(({ area }) => area)));
      const stops = pairs.flatMap((pair) => pair.stops);
      yield {
        key: `circuit:${sha256(members.join('\n'), 'base64url').slice(0, 22)}`,
        content: {
          members,
          // Where all of them were, in the order of the route that tells most.
          cities: [...cities[0]!].filter((area) => cities.every((some) => some.has(area))),
          score: pairs.at(-1)!.score,
          pairs: pairs.slice(0, ROUTES_SHOWN).map(({ first, second, score, stops: shown }) => ({
            first,
            second,
            score,
            stops: shown.map(({ firstReportIds: _, secondReportIds: __, ...stop }) => stop),
          })),
          pairCount: pairs.length,
          others: others.slice(0, OTHERS_SHOWN),
          otherCount: others.length,
        },
        reportIds: [...new Set(stops.flatMap((stop) => [...stop.firstReportIds, ...stop.secondReportIds]))].sort(),
        entityIds: members,
      };
    }
  },
});

function addAll(to: Set<string> = new Set(), ids: readonly string[]): Set<string> {
  for (const id of ids) to.add(id);
  return to;
}

/** Whether what was observed lies in the span of the scope; what is undated does not, if it has one. */
const isIn = ({ from, to }: AnalysisScope, { observedFrom, observedTo }: Sighting): boolean =>
  (from === null || (observedTo !== null && observedTo > from)) &&
  (to === null || (observedFrom !== null && observedFrom < to));
