import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ResolutionStore } from '../../src/services/ports-of-resolution.js';
import { Resolver } from '../../src/services/resolution/resolver.js';
import { mention, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { roughModel } from '../support/rough-model.js';
import { writeReports } from '../support/write-reports.js';

const REPORTS = 250;
const SYLLABLES = ['ba', 'ke', 'mo', 'tu', 'ri', 'sa', 'ne', 'lo', 'vi', 'gu', 'pa', 'de', 'fo', 'ju', 'wi', 'za'];
const word = (i: number) => `${SYLLABLES[i % 16]}${SYLLABLES[(i >> 4) % 16]}`;
/** Names that have nothing in common, so that there is nothing to compare. */
const nameOf = (i: number) => `${word(i)}n ${word(i * 7 + 3)}ld`;

describe('a full run', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  beforeEach(async () => {
    await graph.empty();
    const reports = Array.from({ length: REPORTS }, (_, i) =>
      report(`row-${i}`, { mentions: [mention('p', nameOf(i))] }),
    );
    await writeReports(graph, reports);
    await graph.resolve();
  }, 180_000);
  afterAll(() => graph.close());

  const never = new AbortController().signal;
  const deadline = () => ({ signal: never, at: Date.now() + 60_000 });
  const resolver = (store: ResolutionStore = graph.stores.resolution, model = roughModel()) =>
    new Resolver(store, async () => model, 'test');
  /** A worker that ends without a word after its first batch. */
  const killed = (): ResolutionStore => {
    let batches = 0;
    const gone = async () => {
      throw new Error('killed');
    };
    return new Proxy(graph.stores.resolution, {
      get(store, name) {
        if (name === 'release') return async () => {};
        if (name === 'commit' && batches++) return gone;
        const member = store[name as keyof ResolutionStore];
        return typeof member === 'function' ? (member as (...args: never[]) => unknown).bind(store) : member;
      },
    });
  };
  const cutShort = async () => {
    const first = resolver(killed());
    expect(await first.startAnew(deadline())).toBe(false);
    await expect(first.resolvePending(never)).rejects.toThrow('killed');
    expect(await graph.stores.resolution.pendingCount(deadline())).toBe(REPORTS - 200);
  };

  it('that was cut short goes on where it was', async () => {
    await cutShort();
    const second = resolver();
    expect(await second.startAnew(deadline())).toBe(true);
    expect(await second.resolvePending(never)).toBe(REPORTS - 200);
    // It is over: the next one begins anew.
    expect(await second.startAnew(deadline())).toBe(false);
    expect(await second.resolvePending(never)).toBe(REPORTS);
  }, 120_000);

  it('that was cut short while mentions were marked goes on marking', async () => {
    const { resolution, driver } = graph.stores;
    const session = driver.session();
    const { records } = await session.run('MATCH (m:Mention) RETURN m.id AS id ORDER BY id SKIP 99 LIMIT 1');
    const middle = records[0]!.get('id') as string;
    await session.run(`MERGE (x:Resolver {id: 'resolver'}) SET x.fullRunModel = $model, x.fullRunMarkedTo = $middle`, {
      middle,
      model: roughModel().id,
    });
    await session.close();
    expect(await resolver().startAnew(deadline())).toBe(true);
    expect(await resolution.pendingCount(deadline())).toBe(REPORTS - 100);
  }, 120_000);

  it('begins anew with another model', async () => {
    await cutShort();
    const other = resolver(graph.stores.resolution, { ...roughModel(), id: 'other@1' });
    expect(await other.startAnew(deadline())).toBe(false);
    expect(await other.resolvePending(never)).toBe(REPORTS);
  }, 120_000);
});
