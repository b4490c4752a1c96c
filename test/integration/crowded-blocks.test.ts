import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mentionKey, reportKey } from '../../src/domain/keys.js';
import { ExplanationService } from '../../src/services/resolution/explanation-service.js';
import { mention, phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { roughModel } from '../support/rough-model.js';
import { writeReports } from '../support/write-reports.js';

const MOST = 20;
const SAME_NAME = 600;
const narrow = { ...roughModel(), mostInBlock: MOST };

/** Many of one name, of whom two have a telephone in common, and somebody else. */
const REPORTS = [
  ...Array.from({ length: SAME_NAME }, (_, i) =>
    report(`jane-${i}`, {
      mentions: [mention('p', 'Jane Miller')],
      identifiers: i < 2 ? [phone('+13125550100', { of: 'p' })] : [],
    }),
  ),
  report('other', { mentions: [mention('p', 'Robin Example')] }),
];

describe('a block that too many share', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
    await writeReports(graph, REPORTS);
    await graph.resolve(narrow);
  }, 180_000);
  afterAll(() => graph.close());

  const idOf = (key: string): string => {
    const { contentHash } = REPORTS.find(({ sourceKey }) => sourceKey === key)!;
    return graph.stores.idOf('mention', mentionKey(reportKey('test', key, contentHash), 'p'));
  };
  const why = async (a: string, b: string) => {
    const { resolution, judgements, nodes } = graph.stores;
    const service = new ExplanationService(resolution, judgements, nodes, async () => narrow);
    const { together, blocks } = await service.why({ a: idOf(a), b: idOf(b) }, await graph.caller());
    return { together, blocks: Object.fromEntries(blocks.map(({ rule, isCrowded }) => [rule, isCrowded])) };
  };

  it('is decided, and the report says what was cut', async () => {
    expect(await graph.stores.resolution.pendingCount(await graph.caller())).toBe(0);
    const rows = await graph.stores.resolved.blockingReport(MOST, await graph.caller());
    expect(rows.find(({ rule }) => rule === 'names')).toEqual({
      rule: 'names',
      blocks: 1,
      pairs: 0,
      cut: 1,
      cutPairs: (SAME_NAME * (SAME_NAME - 1)) / 2,
      largest: SAME_NAME,
    });
    expect(rows.find(({ rule }) => rule === 'phone')).toMatchObject({ blocks: 1, pairs: 1, cut: 0, cutPairs: 0 });
  }, 60_000);

  it('is named where two people were never compared because of it', async () => {
    const { together, blocks } = await why('jane-5', 'jane-6');
    expect(together).toBe(false);
    expect(blocks).toMatchObject({ 'both names in any order': true });
    expect(Object.values(blocks)).not.toContain(false);
    expect(await why('jane-0', 'jane-1')).toMatchObject({ blocks: { phone: false } });
    expect(await why('jane-0', 'other')).toEqual({ together: false, blocks: {} });
  }, 60_000);
});
