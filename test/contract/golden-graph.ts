import { reportKey } from '../../src/domain/keys.js';
import { IDENTIFIER_KINDS } from '../../src/domain/kind.js';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { day, mention, phone, place, report } from '../support/drafts.js';
import type { TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const child = mention('child', 'Robin Example', {
  type: 'CHILD',
  personKey: 'C-1',
  aliases: [{ full: 'Robbie', given: ['Robbie'], family: [], suffix: null, key: 'robbie' }],
  birth: { from: '2012-01-01T00:00:00.000Z', to: '2013-01-01T00:00:00.000Z', precision: 'year', original: '2012' },
  age: { min: 12, max: 13 },
  description: {
    sex: 'FEMALE',
    heightCm: { min: 150, max: 155 },
    weightKg: { min: 40, max: 45 },
    hair: 'brown',
    eyes: 'green',
    race: 'unknown',
    ethnicity: 'unknown',
  },
  details: { school: 'Example School' },
});

const identifiers = IDENTIFIER_KINDS.map((kind) => ({
  ...phone(`${kind}-key-1`, { of: 'child', attributes: { note: 'as written' }, observed: day('2024-03-02') }),
  kind,
  ...(kind === 'phone' ? { key: '+13125550101', scope: 'source' as const } : {}),
}));

const full = (text: string, modified: string, partOf: string | null): KeyedReport =>
  report('whole', {
    title: 'A report',
    text,
    url: 'https://example.org/1',
    marking: 'RESTRICTED//A',
    observed: day('2024-03-01'),
    modifiedAt: `${modified}T00:00:00.000Z`,
    partOf,
    placeholders: ['phone: 000-000-0000'],
    mentions: [
      child,
      mention('adult', 'Alex Example', {
        name: { full: 'Alex Example Jr', given: ['Alex'], family: ['Example'], suffix: 'Jr', key: 'alex example' },
      }),
    ],
    identifiers,
    places: [
      place('point', '41.88,-87.63', { derived: { lat: 41.88, lon: -87.63 }, attributes: { note: 'corner' } }),
      place('city', 'US-IL-chicago'),
    ],
  });

/**
 * Fills an empty graph with one of everything: all labels, relationship types and properties that a
 * statement names.
 */
export async function writeGoldenGraph(graph: TestGraph): Promise<void> {
  const part = report('part', {
    partOf: 'whole',
    observed: day('2024-03-02'),
    mentions: [child],
    identifiers: [phone('+13125550102')],
  });
  const run = await writeReports(
    graph,
    [full('first', '2024-03-01', null), part],
    [full('second', '2024-03-02', 'other'), report('other'), report('other', { text: 'another version' })],
  );
  const caller = await graph.caller();
  const { services, stores } = graph;
  const id = stores.idOf('report', reportKey('test', 'part', part.contentHash));
  await services.retraction.retract({ id, reason: 'a mistake' }, caller);
  await services.retraction.retract({ id: run, reason: 'a mistake' }, caller);
  await services.retraction.restore({ id: run, reason: 'no mistake' }, caller);
  const { key } = await services.keys.create(
    { name: 'golden', admin: false, clearance: { level: 'OPEN', compartments: ['A'] } },
    caller,
  );
  await services.keys.revoke(key.id, caller);
  const waiting = {
    id: 'run:golden-waiting',
    source: 'test',
    inputs: ['a.csv'],
    mapping: 'auto',
    marking: 'OPEN',
    startedAt: new Date().toISOString(),
  };
  await stores.runs.create(waiting, 'somebody', caller);
  await stores.runs.claim(waiting.id, 'somebody', 1_000, caller);
  await stores.runs
    .prepare(waiting.id, 'test', [])
    .commit({ batch: 0, positionFile: 'a.csv', positionRecord: 1, bytesRead: 1, bytesTotal: 2, rejects: 1 }, caller);
  await stores.runs.cancel(waiting.id, caller);
  const failed = { ...waiting, id: 'run:golden-failed' };
  await stores.runs.create(failed, 'somebody', caller);
  await stores.runs.finish(failed.id, 'FAILED', 'no such file', 'rejects.jsonl', caller);
  await writeDecisions(graph);
  await writeFinding(graph);
}

/** A value set aside and one that is so no more, and a finding that was written out. */
async function writeFinding(graph: TestGraph): Promise<void> {
  const { services, stores } = graph;
  const caller = await graph.caller();
  const reason = 'an agency';
  const { id } = await services.setAside.setAside({ valueId: stores.idOf('email', 'email-key-1'), reason }, caller);
  await services.setAside.withdraw({ id, reason }, caller);
  await services.setAside.setAside({ valueId: stores.idOf('device', 'device-key-1'), reason }, caller);
  const request = { job: 'communities', scope: {}, options: { smallest: 2 } };
  const finding = await services.findingRunner.run(request, caller);
  await services.findings.noteExport(finding.id, 'groups.jsonl', caller);
  await writeAnalysisRuns(graph);
}

/** An analysis that failed, one that is under way, and schedules, one of them due and started and one removed. */
async function writeAnalysisRuns(graph: TestGraph): Promise<void> {
  const { services, stores } = graph;
  const caller = await graph.caller();
  const worker = 'somebody';
  const asked = { job: 'communities', scope: {}, options: {}, operationId: null };
  const [failed, running] = [
    await services.analysisRuns.start(asked, caller),
    await services.analysisRuns.start(asked, caller),
  ];
  for (const { id } of [failed, running]) {
    await stores.analysisRuns.claim(id, worker, 60_000, caller);
    await stores.analysisRuns.renew(id, worker, { step: 'STORING', done: 1, total: 2 }, 60_000, caller);
  }
  const end = { status: 'FAILED', message: 'no such source', findingId: 'finding:x' } as const;
  await stores.analysisRuns.finish(failed.id, worker, end, caller);
  const daily = { ...asked, everyHours: null, dailyAt: '03:30' };
  const removed = await services.analysisSchedules.schedule(daily, caller);
  await services.analysisSchedules.remove(removed.id, caller);
  const due = await services.analysisSchedules.schedule({ ...asked, everyHours: 1, dailyAt: null }, caller);
  const next = { id: 'analysis:golden', nextAt: due.nextAt, markings: caller.markings };
  await stores.analysisSchedules.start(due, next, caller);
}

/** A link, a candidate, a judgement that was withdrawn, a model, and a pattern. */
async function writeDecisions(graph: TestGraph): Promise<void> {
  const { services, stores } = graph;
  const caller = await graph.caller();
  await graph.resolve();
  const session = stores.driver.session();
  const { records } = await session.run('MATCH (m:Mention) RETURN m.id AS id ORDER BY id LIMIT 2');
  await session.close();
  const [from, to] = records.map((record) => record.get('id') as string) as [string, string];
  const pair = { from, to, pairKey: 'a~b', weight: 3 };
  await stores.resolution.claim('golden', 60_000, caller);
  await stores.resolution.commit(
    {
      records: [],
      left: [],
      entered: [],
      closed: [],
      opened: [pair],
      dropped: [],
      candidates: [{ ...pair, reason: 'UNCERTAIN' }],
      settled: [],
    },
    { worker: 'golden', leaseMs: 60_000, model: 'rough@1', recordVersion: 1 },
    caller,
  );
  await stores.resolution.release('golden', true, caller);
  const note = { by: 'test', reason: 'a mistake', at: new Date().toISOString() };
  await stores.judgements.save({ id: 'judgement:golden', verdict: 'UNSURE', pairs: [[from, to]], ...note }, caller);
  await stores.judgements.withdraw({ id: 'judgement:golden', ...note }, caller);
  await services.models.import(await services.models.export(null, caller), caller);
  const { document } = await services.patterns.find('replaced-phone', caller);
  for (const everybody of [false, true]) {
    await services.patterns.save({ document, sharedWith: ['somebody'], everybody }, caller);
    if (!everybody) await services.patterns.delete('replaced-phone', caller);
  }
}
