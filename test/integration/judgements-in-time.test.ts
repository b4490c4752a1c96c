import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mentionKey, reportKey } from '../../src/domain/keys.js';
import { mention, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReportsAt } from '../support/write-reports.js';

const START = Date.parse('2026-01-01T00:00:00.000Z');
const at = (minute: number): string => new Date(START + minute * 60_000).toISOString();

/** Robin and Alex, whom nothing joins but what a person says, each in a report of minute 0. */
const REPORTS = [
  report('a', { mentions: [mention('p', 'Robin Example')] }),
  report('b', { mentions: [mention('p', 'Alex Smith')] }),
];

describe('a judgement that was given and withdrawn', () => {
  let graph: TestGraph;
  let clock = START;
  let [a, b] = ['', ''];
  let judgement = '';
  beforeAll(async () => {
    graph = await openGraph(() => new Date(clock));
    await writeReportsAt(graph, at(0), REPORTS);
    [a, b] = REPORTS.map(({ sourceKey, contentHash }) =>
      graph.stores.idOf('mention', mentionKey(reportKey('test', sourceKey, contentHash), 'p')),
    ) as [string, string];
    await graph.resolve();
    const { judgements } = graph.services;
    clock = Date.parse(at(10));
    const asked = { a, b, verdict: 'SAME' as const, reason: 'they share a photograph', force: false };
    judgement = (await judgements.judge(asked, await graph.caller())).judgement.id;
    clock = Date.parse(at(20));
    await judgements.withdraw({ id: judgement, reason: 'another photograph' }, await graph.caller());
    clock = Date.parse(at(30));
  }, 120_000);
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  const known = (minute: number) => graph.caller({ asOf: { knownAt: at(minute) } });
  const peopleAt = async (minute: number): Promise<number> => {
    const found = await graph.stores.judgements.people([a, b], await known(minute));
    return new Set(found.map(({ personId }) => personId)).size;
  };

  it('joins people only in what was known between the two', async () => {
    expect(await Promise.all([5, 15, 25].map(peopleAt))).toEqual([2, 1, 2]);
    expect(await graph.stores.judgements.people([a, b], await known(-5))).toEqual([]);
  });

  it('is told only where it was given, and as it stood then', async () => {
    const explained = async (minute: number) =>
      (await graph.services.explanations.why({ a, b }, await known(minute))).judgements;
    expect(await explained(5)).toEqual([]);
    expect(await explained(15)).toMatchObject([{ id: judgement, at: at(10), ended: null }]);
    expect(await explained(25)).toMatchObject([{ id: judgement, ended: { at: at(20), reason: 'another photograph' } }]);
  });
});
