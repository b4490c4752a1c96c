import { describe, expect, it } from '@jest/globals';
import { HiddenPairsService } from '../../../../src/services/analysis/hidden-pairs-service.js';

/** 200 reports of 50 people each about one number: the pairs take a while. */
const REPORTS = Array.from({ length: 200 }, (_, i) => ({
  reportId: `report:${i}`,
  entityIds: ['phone:one', ...Array.from({ length: 50 }, (_, k) => `person:${i}-${k}`)],
  official: [] as string[],
}));
const service = (reports: typeof REPORTS) =>
  new HiddenPairsService({ page: async () => reports }, { ids: async () => [] });
const scope = { markings: [], asOf: { knownAt: null, validAt: null, datedOnly: false } };
const signal = new AbortController().signal;
const request = { first: 10, kinds: ['person' as const], mostReports: 200 };

describe('hidden pairs of the whole graph', () => {
  it('are not looked for when the time is up', async () => {
    const asked = service(REPORTS).hiddenPairs(request, { ...scope, signal, at: Date.now() });
    await expect(asked).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  it('let the process do other things', async () => {
    let turns = 0;
    const count = () => {
      turns += 1;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    await service(REPORTS.slice(0, 100)).hiddenPairs(request, { ...scope, signal, at: Date.now() + 60_000 });
    clearImmediate(next);
    expect(turns).toBeGreaterThan(3);
  });

  it('are not carried by what belongs to who handles a case in any report', async () => {
    const [one, two] = REPORTS.slice(0, 2).map((report) => ({ ...report, entityIds: report.entityIds.slice(0, 2) }));
    const asked = (reports: typeof REPORTS) =>
      service(reports).hiddenPairs(request, { ...scope, signal, at: Date.now() + 60_000 });
    expect((await asked([one!, two!])).pairs).toHaveLength(1);
    expect((await asked([one!, { ...two!, official: ['phone:one'] }])).pairs).toEqual([]);
  });
});
