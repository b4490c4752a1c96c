import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../../src/services/caller.js';
import type { KeyedReport } from '../../../src/services/ports-of-ingest.js';
import { mention, phone, place, report } from '../../support/drafts.js';
import { openGraph, type TestGraph } from '../../support/open-graph.js';
import { writeReports } from '../../support/write-reports.js';

const CITIES = {
  chicago: { lat: 41.85003, lon: -87.65005, population: 2_720_546 },
  milwaukee: { lat: 43.0389, lon: -87.90647, population: 600_155 },
  denver: { lat: 39.73915, lon: -104.9847, population: 682_545 },
};
const STATE = { chicago: 'US-IL-chicago', milwaukee: 'US-WI-milwaukee', denver: 'US-CO-denver' };
type City = keyof typeof CITIES;

const at = (text: string, minutes = 0) => ({
  from: new Date(Date.parse(text)).toISOString(),
  to: new Date(Date.parse(text) + minutes * 60_000).toISOString(),
  precision: 'minute' as const,
});
const ad = (key: string, number: string, city: City, day: string, more: Partial<KeyedReport> = {}): KeyedReport =>
  report(key, {
    kind: 'advertisement',
    observed: at(`${day}T12:00:00Z`),
    identifiers: [phone(number)],
    places: [place('city', STATE[city], { derived: CITIES[city], role: 'advertised-in' })],
    ...more,
  });
const [ONE, TWO, THREE, CHILDS] = ['+13125550101', '+13125550102', '+13125550103', '+13125550104'] as const;
const point = (lat: number, lon: number, role: string) =>
  place('point', `${lat.toFixed(5)},${lon.toFixed(5)}`, { derived: { lat, lon }, role });

const REPORTS: KeyedReport[] = [
  ad('a1', ONE, 'chicago', '2024-03-01'),
  ad('a2', ONE, 'chicago', '2024-03-02'),
  ad('a3', ONE, 'milwaukee', '2024-03-05'),
  ad('a4', ONE, 'denver', '2024-03-09'),
  ad('b1', TWO, 'chicago', '2024-03-02'),
  ad('b2', TWO, 'milwaukee', '2024-03-06'),
  ad('b3', TWO, 'denver', '2024-03-08'),
  ad('sealed', TWO, 'chicago', '2024-03-08', { marking: 'SEALED' }),
  ad('c1', THREE, 'denver', '2024-03-01'),
  // Denver is 1,480 km from Chicago; a minute later the telephone is at a cell there.
  report('call', {
    kind: 'call',
    observed: at('2024-03-01T12:01:00Z'),
    identifiers: [phone(THREE, { role: 'caller' })],
    places: [point(41.88531, -87.6213, 'cell-site')],
  }),
  report('case', {
    kind: 'missing-child',
    observed: at('2024-03-20T10:00:00Z', 60),
    mentions: [mention('child', 'Robin Example', { type: 'CHILD' })],
    identifiers: [phone(CHILDS, { of: 'child' }), phone('+13125550199', { role: 'agency-phone' })],
    places: [{ ...point(41.88531, -87.6213, 'last-seen'), of: 'child' }],
  }),
  report('seen', {
    kind: 'vehicle-sighting',
    observed: at('2024-03-20T11:30:00Z'),
    identifiers: [phone('US-IL-ABC1234', { kind: 'vehicle', key: 'plate:US-IL-ABC1234' })],
    places: [point(41.88931, -87.6213, 'seen-at')],
  }),
];

describe('when and where', () => {
  let graph: TestGraph;
  let caller: Caller;
  const idOf = (number: string) => graph.stores.idOf('phone', number);
  beforeAll(async () => {
    graph = await openGraph();
    await writeReports(graph, REPORTS);
    caller = await graph.caller();
  }, 60_000);
  afterAll(() => graph.close());

  it('tells the cities of a telephone in order, with distances and the least speed', async () => {
    const view = await graph.services.movements.movements({ id: idOf(ONE), fastestKmh: null }, caller);
    expect(view.areas).toEqual(['US-IL-chicago', 'US-WI-milwaukee', 'US-CO-denver']);
    expect(view.stays.map(({ reportIds }) => reportIds.length)).toEqual([2, 1, 1]);
    expect(view.legs.map(({ verdict }) => verdict)).toEqual(['POSSIBLE', 'POSSIBLE']);
    expect(view.legs[0]!.leastKm!).toBeLessThan(view.legs[0]!.distanceKm! - 40);
  });

  it('flags an impossible speed with the reports behind it', async () => {
    const { legs, stays } = await graph.services.movements.movements({ id: idOf(THREE), fastestKmh: null }, caller);
    expect(legs).toMatchObject([{ verdict: 'IMPOSSIBLE', reportIds: stays.map(({ reportIds }) => reportIds[0]) }]);
    // The mast is not the telephone.
    expect(stays[1]!.place).toMatchObject({ role: 'cell-site', precision: 'point', uncertaintyKm: 35 });
  });

  it('does not put a switchboard where a child was last seen', async () => {
    const agency = await graph.services.movements.movements({ id: idOf('+13125550199'), fastestKmh: null }, caller);
    expect(agency).toMatchObject({ stays: [], withoutPlace: 1 });
    const own = await graph.services.movements.movements({ id: idOf(CHILDS), fastestKmh: null }, caller);
    expect(own.stays).toHaveLength(1);
  });

  it('finds the route that two telephones share, and says what it rests on', async () => {
    const ids = [ONE, TWO, THREE].map(idOf);
    const little = await graph.caller({ clearance: { level: 'OPEN', compartments: [] } });
    const view = await graph.services.circuits.circuit({ ids, withinHours: 48, minCities: 3 }, little);
    expect(view.routes).toHaveLength(1);
    expect(view.routes[0]!.stops.map(({ area, reportsThere }) => [area, reportsThere])).toEqual([
      ['US-IL-chicago', 3],
      ['US-WI-milwaukee', 2],
      ['US-CO-denver', 3],
    ]);
    expect(view.alone).toEqual([idOf(THREE)]);
    expect((await graph.services.circuits.circuit({ ids, withinHours: 12, minCities: 2 }, little)).routes).toEqual([]);
  });

  it('says who else was near at that time, and whether it is sure', async () => {
    const vehicle = graph.stores.idOf('vehicle', 'plate:US-IL-ABC1234');
    const within = { km: 1, hours: 1 };
    const view = await graph.services.coLocations.coLocation({ id: vehicle, within, first: 10 }, caller);
    expect(view.others.map(({ kind, sameReport }) => [kind, sameReport]).sort()).toEqual([
      ['person', false],
      ['phone', false],
    ]);
    expect(view.others[0]!.encounters).toMatchObject([{ sure: true, place: { role: 'seen-at' } }]);
    const apart = { km: 0.4, hours: 1 };
    const possibly = await graph.services.coLocations.coLocation({ id: vehicle, within: apart, first: 10 }, caller);
    expect(possibly.others[0]!.encounters[0]).toMatchObject({ sure: false });
    const early = { km: 1, hours: 0.25 };
    expect(await graph.services.coLocations.coLocation({ id: vehicle, within: early, first: 9 }, caller)).toMatchObject(
      {
        others: [],
      },
    );
    const city = await graph.services.coLocations.coLocation({ id: idOf(ONE), within, first: 10 }, caller);
    expect(city).toMatchObject({ others: [], tooVague: 4 });
  });

  it('counts what happened by period', async () => {
    const view = await graph.services.periods.timelineOf({ ids: [ONE, TWO].map(idOf), resolution: 'WEEK' }, caller);
    expect(view.periods.map(({ from, reports }) => [from.slice(0, 10), reports])).toEqual([
      ['2024-02-26', 3],
      ['2024-03-04', 5],
    ]);
  });

  it.each([
    [
      'an unknown id',
      () => graph.services.movements.movements({ id: 'phone:none', fastestKmh: null }, caller),
      'NOT_FOUND',
    ],
    [
      'a place',
      () => graph.services.movements.movements({ id: 'location:x', fastestKmh: null }, caller),
      'BAD_USER_INPUT',
    ],
    [
      'a speed of nothing',
      () => graph.services.movements.movements({ id: idOf(ONE), fastestKmh: 0 }, caller),
      'BAD_USER_INPUT',
    ],
    [
      'one route',
      () => graph.services.circuits.circuit({ ids: [idOf(ONE)], withinHours: 1, minCities: 2 }, caller),
      'BAD_USER_INPUT',
    ],
    [
      'one id twice',
      () => graph.services.circuits.circuit({ ids: [ONE, TWO, ONE].map(idOf), withinHours: 1, minCities: 2 }, caller),
      'BAD_USER_INPUT',
    ],
    [
      '51 routes',
      () => graph.services.circuits.circuit({ ids: Array(51).fill('phone:a'), withinHours: 1, minCities: 2 }, caller),
      'BAD_USER_INPUT',
    ],
    [
      'no distance',
      () => graph.services.coLocations.coLocation({ id: idOf(ONE), within: { km: 0, hours: 1 }, first: 1 }, caller),
      'BAD_USER_INPUT',
    ],
    ['no entity', () => graph.services.periods.timelineOf({ ids: [], resolution: 'DAY' }, caller), 'BAD_USER_INPUT'],
    [
      '201 entities',
      () => graph.services.periods.timelineOf({ ids: Array(201).fill('phone:a'), resolution: 'DAY' }, caller),
      'BAD_USER_INPUT',
    ],
  ])('refuses %s', async (_, ask, code) => {
    await expect(ask()).rejects.toMatchObject({ code });
  });
});
