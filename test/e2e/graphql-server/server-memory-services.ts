import { FULL_CLEARANCE } from '../../../src/domain/marking.js';
import type {
  FactView,
  MentionView,
  Page,
  PersonView,
  ReportView,
  RunView,
  ValueView,
} from '../../../src/domain/views.js';
import { authorise } from '../../../src/services/authorise.js';
import type { Caller } from '../../../src/services/caller.js';
import type { ReportsRequest } from '../../../src/services/link-service.js';
import type { ApiKey, FollowUp, ReadScope } from '../../../src/services/ports.js';
import type { Services } from '../../../src/services/services.js';

export const ADMIN_KEY = 'admin-key-for-tests';
export const READER_KEY = 'reader-key-for-tests';

const AT = '2026-01-31T12:00:00.000Z';
const one = (count: number) => ({ count, truncated: false });

export const aValue = (id: string, kind: ValueView['kind'] = 'phone', more: Partial<ValueView> = {}): ValueView => ({
  id,
  kind,
  label: `+1202555${(id.split(':')[1] ?? '').padStart(4, '0')}`,
  key: `+1202555${(id.split(':')[1] ?? '').padStart(4, '0')}`,
  onlyInSource: null,
  derived: { country: 'US', type: 'mobile' },
  ...more,
});

export const aPerson = (id: string, type: PersonView['type'] = 'CHILD'): PersonView => ({
  id,
  kind: 'person',
  label: 'Robin Example',
  type,
  names: ['Robin Example'],
  aliases: [],
  birthDates: ['2012'],
  sexes: ['FEMALE'],
  roles: ['missing-child'],
  mentions: one(2),
});

export const aReport = (id: string): ReportView => ({
  id,
  kind: 'tip',
  title: 'A tip',
  text: null,
  url: null,
  sourceKey: 'T-1',
  sourceId: 'source:one',
  sourceName: 'tips',
  marking: 'OPEN',
  current: true,
  observedFrom: AT,
  observedTo: null,
  modifiedAt: null,
  recordedAt: AT,
  placeholders: [],
  file: 'tips.csv',
  line: 2,
  runId: 'run:one',
});

export const aMention = (id: string): MentionView => ({
  id,
  reportId: 'report:1',
  personId: 'person:1',
  type: 'CHILD',
  role: 'missing-child',
  name: 'Robin Example',
  aliases: [],
  birthDate: '2012',
  birthOriginal: '2012',
  birthPrecision: 'year',
  ageMin: 13,
  ageMax: 14,
  sex: 'FEMALE',
  heightMinCm: null,
  heightMaxCm: null,
  weightMinKg: null,
  weightMaxKg: null,
  hair: null,
  eyes: null,
  race: null,
  ethnicity: null,
  details: { school: 'Example School' },
});

export const aFact = (reportId: string, entityId: string): FactView => ({
  key: `${reportId}/${entityId}`,
  reportId,
  entityId,
  entityKind: entityId.startsWith('person') ? 'person' : 'phone',
  role: 'caller',
  ofMentionId: 'mention:1',
  mentionId: entityId.startsWith('person') ? 'mention:1' : null,
  original: '(202) 555-0101',
  confidence: 1,
  observedFrom: AT,
  observedTo: null,
  recordedAt: AT,
  attributes: { display: 'Home' },
});

export const aRun = (id: string, status: RunView['status'] = 'RUNNING'): RunView => ({
  id,
  sourceName: 'tips',
  status,
  inputs: ['tips.csv'],
  mapping: 'tips',
  marking: null,
  startedAt: AT,
  finishedAt: null,
  positionFile: 'tips.csv',
  positionRecord: 500,
  bytesRead: 5_000_000_000,
  bytesTotal: null,
  batches: 1,
  reportsNew: 500,
  reportsKnown: 0,
  rejects: 0,
  rejectsFile: null,
  message: null,
  cancelRequested: false,
});

const pageOf = <T extends { id: string }>(rows: readonly T[]): Page<T> => ({
  rows: rows.map((row) => ({ row, cursor: `c-${row.id}` })),
  hasNextPage: false,
  total: one(rows.length),
});

const numbered = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}:${i + 1}`);
const known = (ids: readonly string[]): boolean[] => ids.map((id) => /:\d+$/.test(id));

/** Services over a made-up world: any id that ends in a number exists. `calls` counts what a store would be asked. */
export function memoryServices(): {
  readonly services: Services;
  readonly calls: string[];
  readonly scopes: ReadScope[];
} {
  const calls: string[] = [];
  const scopes: ReadScope[] = [];
  const asked = <T>(name: string, scope: ReadScope, answer: T): Promise<T> => {
    calls.push(name);
    scopes.push(scope);
    return Promise.resolve(answer);
  };
  const each = <T>(ids: readonly string[], make: (id: string) => T) =>
    known(ids).map((exists, i) => (exists ? make(ids[i]!) : null));
  const key = (admin: boolean): ApiKey => ({
    id: admin ? 'key:admin' : 'key:reader',
    name: 'test',
    admin,
    clearance: FULL_CLEARANCE,
    createdAt: AT,
    revokedAt: null,
  });
  const forever = (scope: ReadScope) =>
    new Promise<never>((_, reject) =>
      scope.signal.addEventListener('abort', () => reject(scope.signal.reason as Error)),
    );
  const services = {
    nodes: {
      values: (ids: string[], scope: ReadScope) =>
        asked(
          'values',
          scope,
          each(ids, (id) => aValue(id, id.split(':')[0] as ValueView['kind'])),
        ),
      persons: (ids: string[], scope: ReadScope) =>
        asked(
          'persons',
          scope,
          each(ids, (id) => aPerson(id)),
        ),
      reports: (ids: string[], scope: ReadScope) => asked('reports', scope, each(ids, aReport)),
      mentions: (ids: string[], scope: ReadScope) => asked('mentions', scope, each(ids, aMention)),
      sources: (ids: string[], scope: ReadScope) =>
        asked(
          'sources',
          scope,
          ids.map((id) => ({ id, name: 'tips', reports: one(1), firstSeen: AT, lastSeen: AT })),
        ),
      runs: (ids: string[], scope: ReadScope) =>
        asked(
          'runs',
          scope,
          ids.map((id) => aRun(id)),
        ),
    },
    links: {
      reportsOf: (requests: { first: number }[], scope: ReadScope) =>
        asked(
          'reportsOf',
          scope,
          requests.map(({ first }) => pageOf(numbered(first, 'report').map(aReport))),
        ),
      reportsAround: (requests: ReportsRequest[], followUp: FollowUp, scope: ReadScope) => {
        const pages = requests.map((request) => ({
          request,
          rows: pageOf(numbered(request.first, 'report').map(aReport)),
        }));
        const facts = new Map(
          pages[0]!.rows.rows.map(({ row: { id } }) => [id, [aFact(id, 'phone:1'), aFact(id, 'person:1')]]),
        );
        return asked('reportsAround', scope, {
          pages: followUp.whole ? pages : [],
          lists: followUp.whole ? [] : pages,
          facts: followUp.facts === 'whole' ? facts : new Map(),
          listedFacts: followUp.facts ? facts : new Map(),
          values: ['phone:1', ...requests.map(({ of }) => of)]
            .filter((id) => !id.startsWith('person'))
            .map((id) => aValue(id, id.split(':')[0] as ValueView['kind'])),
          persons: followUp.facts ? [aPerson('person:1')] : [],
        });
      },
      seenOf: (ids: string[], scope: ReadScope) =>
        asked(
          'seenOf',
          scope,
          ids.map(() => ({ reports: one(2), firstSeen: AT, lastSeen: AT })),
        ),
      factsOf: (ids: string[], scope: ReadScope) =>
        asked(
          'factsOf',
          scope,
          ids.map((id) => [aFact(id, 'phone:1'), aFact(id, 'person:1')]),
        ),
      mentionsOf: (ids: string[], first: number, scope: ReadScope) =>
        asked(
          'mentionsOf',
          scope,
          ids.map(() => numbered(Math.min(first, 1), 'mention').map(aMention)),
        ),
      valuesOf: (ids: string[], scope: ReadScope) =>
        asked(
          'valuesOf',
          scope,
          ids.map(() => numbered(30, 'phone').map((valueId) => ({ valueId, reports: 1 }))),
        ),
      partsOf: (ids: string[], scope: ReadScope) =>
        asked(
          'partsOf',
          scope,
          ids.map(() => ['report:7', 'report:gone']),
        ),
      versionsOf: (ids: string[], scope: ReadScope) =>
        asked(
          'versionsOf',
          scope,
          ids.map((id) => [aReport(id)]),
        ),
    },
    search: {
      search: ({ text, first }: { text: string; first: number }, scope: ReadScope) =>
        text === 'for ever'
          ? forever(scope)
          : asked(
              'search',
              scope,
              pageOf(
                numbered(first, 'phone').map((id) => ({
                  id,
                  kind: 'phone' as const,
                  score: 1,
                  matched: id,
                  highlight: { text: id, from: 0, marks: [{ from: 0, to: 5 }] },
                })),
              ),
            ),
    },
    lookup: {
      lookup: (inputs: string[], region: string, scope: ReadScope) =>
        asked('lookup', scope, [
          { input: inputs[0]!, outcome: 'FOUND', ids: ['phone:1'], understoodAs: [`${region ?? 'default'} number`] },
          { input: 'x', outcome: 'NOT_UNDERSTOOD', reason: 'no number' },
        ]),
    },
    neighbourhood: {
      neighbourhood: ({ id, first }: { id: string; first: number }, scope: ReadScope) =>
        asked('neighbourhood', scope, {
          centre: id,
          totals: [{ kind: 'phone', ...one(first) }],
          neighbours: numbered(first, 'phone').map((near) => ({ id: near, kind: 'phone', distance: 1 })),
          links: numbered(first, 'phone').map((near) => ({
            from: id,
            to: near,
            reportIds: ['report:1'],
            reports: one(1),
            fromRoles: ['caller'],
            toRoles: ['called'],
          })),
          returned: first,
          truncated: false,
        }),
    },
    connections: {
      connections: ({ from: [from = ''], to: [to = ''] }: { from: string[]; to: string[] }, scope: ReadScope) =>
        asked('connections', scope, {
          connections: [
            {
              entities: [from, to],
              steps: [
                {
                  from,
                  to,
                  reportId: 'report:1',
                  fromFact: aFact('report:1', from),
                  toFact: aFact('report:1', to),
                  reports: one(1),
                  bits: 1,
                  reason: '1.00 for the step',
                },
              ],
              passes: [],
              bits: 1,
              reason: '1.00 bits: 1 step (1.00)',
              proof: {
                facts: [{ key: 'k', type: 'REPORT', reportId: 'report:1', entityId: from, mentionIds: [] }],
                fragility: 1,
                fragilityTruncated: false,
                critical: [],
                weakest: [],
              },
            },
          ],
          total: one(1),
          shortest: 1,
          leftOut: { hubs: ['phone:9'], hubCount: 1, unopened: 0, outOfTime: false, note: 'a hub' },
        }),
    },
    hidden: {
      hiddenConnections: ({ first }: { first: number }, scope: ReadScope) =>
        asked('hidden', scope, {
          connections: numbered(first, 'person').map((entityId) => ({
            entityId,
            kind: 'person',
            score: 1.4,
            shared: [
              {
                valueId: 'phone:1',
                valueKind: 'phone',
                degree: one(2),
                weight: 0.9,
                fromReportIds: ['report:1'],
                toReportIds: ['report:2'],
              },
            ],
          })),
          total: one(first + 1),
          hubsLeftOut: ['phone:9'],
        }),
    },
    timeline: { timeline: (_: unknown, scope: ReadScope) => asked('timeline', scope, pageOf([aReport('report:1')])) },
    stats: {
      stats: (scope: ReadScope) =>
        asked('stats', scope, { reports: one(3), sources: 1, byKind: [{ kind: 'phone', ...one(2) }] }),
      sources: (scope: ReadScope) =>
        asked('sources', scope, [{ id: 'source:one', name: 'tips', reports: one(1), firstSeen: null, lastSeen: null }]),
      provisional: (asOf: { knownAt: string | null }) => Promise.resolve((asOf.knownAt ?? '') > '2026'),
    },
    ingest: {
      run: (id: string, caller: Caller) =>
        asked('run', caller, id === 'run:broken' ? Promise.reject(new Error('Neo.ClientError secret')) : aRun(id)),
      runs: (_: unknown, caller: Caller) => asked('runs', caller, pageOf([aRun('run:1')])),
      start: (_: unknown, caller: Caller) => {
        authorise(caller, 'startIngest');
        return asked('start', caller, aRun('run:1', 'QUEUED'));
      },
      cancel: (id: string, caller: Caller) => asked('cancel', caller, aRun(id, 'CANCELLED')),
      async *progress(id: string, caller: Caller) {
        authorise(caller, 'ingestProgress');
        yield aRun(id);
        await forever(caller);
      },
    },
    retraction: {
      retract: (_: unknown, caller: Caller) => asked('retract', caller, { changed: 1 }),
      restore: (_: unknown, caller: Caller) => asked('restore', caller, { changed: 1 }),
    },
    keys: {
      authenticate: (text: string) =>
        Promise.resolve(text === ADMIN_KEY ? key(true) : text === READER_KEY ? key(false) : null),
      create: ({ name }: { name: string }, caller: Caller) =>
        asked('create', caller, { key: { ...key(false), name }, secret: 's3cret' }),
      list: (caller: Caller) => asked('list', caller, [key(true)]),
      revoke: (_: string, caller: Caller) => asked('revoke', caller, true),
    },
    markings: { markingsFor: () => Promise.resolve(['OPEN']) },
    health: {
      health: () => Promise.resolve({ database: true, version: '0.0.0', startedAt: AT, cache: 'none' as const }),
    },
  };
  return { services: services as unknown as Services, calls, scopes };
}
