import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mentionKey, reportKey } from '../../src/domain/keys.js';
import { day, mention, phone, place, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

/** A report in which no two properties are alike, since rows reach the database as lists without names. */
const REPORT = report('row 1', {
  kind: 'tip',
  title: 'A title',
  text: 'A text',
  url: 'https://example.org/1',
  marking: 'RESTRICTED',
  observed: day('2024-03-01'),
  modifiedAt: '2024-04-02T10:11:12.000Z',
  placeholders: ['phone: 000-000-0000'],
  position: { file: 'tips.csv', line: 17, record: 16 },
  mentions: [
    mention('child', 'Robin Example', {
      type: 'CHILD',
      role: 'missing',
      aliases: [{ full: 'Robbie', given: ['Robbie'], family: [], suffix: null, key: 'robbie' }],
      birth: {
        from: '2012-03-01T00:00:00.000Z',
        to: '2012-04-01T00:00:00.000Z',
        precision: 'month',
        original: 'Mar 12',
      },
      age: { min: 11, max: 13 },
      description: {
        sex: 'FEMALE',
        heightCm: { min: 150, max: 155 },
        weightKg: { min: 40, max: 45 },
        hair: 'brown',
        eyes: 'green',
        race: 'one race',
        ethnicity: 'one ethnicity',
      },
      details: { school: 'Example School' },
    }),
  ],
  identifiers: [
    phone('+13125550101', {
      role: 'seen-phone',
      of: 'child',
      original: '312 555 0101',
      confidence: 0.75,
      observed: day('2024-02-28'),
      attributes: { note: 'written on a wall' },
      derived: { country: 'US' },
    }),
  ],
  places: [
    place('point', '41.88,-87.63', { role: 'home', original: 'the corner', derived: { lat: 41.88, lon: -87.63 } }),
  ],
});

describe('what is stored', () => {
  const key = reportKey('test', REPORT.sourceKey, REPORT.contentHash);
  let graph: TestGraph;
  const id = (kind: 'report' | 'mention' | 'phone' | 'location' | 'source', of: string) => graph.stores.idOf(kind, of);
  const mentionId = () => id('mention', mentionKey(key, 'child'));
  beforeAll(async () => {
    graph = await openGraph();
    await writeReports(graph, [REPORT]);
  });
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  it('of a report is what was written', async () => {
    const [stored] = await graph.services.nodes.reports([id('report', key)], await graph.caller());
    expect(stored).toMatchObject({
      kind: 'tip',
      title: 'A title',
      text: 'A text',
      url: 'https://example.org/1',
      sourceKey: 'row 1',
      sourceId: id('source', 'test'),
      sourceName: 'test',
      marking: 'RESTRICTED',
      current: true,
      observedFrom: '2024-03-01T00:00:00.000Z',
      observedTo: '2024-03-02T00:00:00.000Z',
      modifiedAt: '2024-04-02T10:11:12.000Z',
      placeholders: ['phone: 000-000-0000'],
      file: 'tips.csv',
      line: 17,
    });
  });

  it('of a person is what was written', async () => {
    const [stored] = await graph.services.nodes.mentions([mentionId()], await graph.caller());
    expect(stored).toMatchObject({
      reportId: id('report', key),
      type: 'CHILD',
      role: 'missing',
      name: 'Robin Example',
      aliases: ['Robbie'],
      birthDate: '2012-03',
      birthOriginal: 'Mar 12',
      birthPrecision: 'month',
      ageMin: 11,
      ageMax: 13,
      sex: 'FEMALE',
      heightMinCm: 150,
      heightMaxCm: 155,
      weightMinKg: 40,
      weightMaxKg: 45,
      hair: 'brown',
      eyes: 'green',
      race: 'one race',
      ethnicity: 'one ethnicity',
      details: { school: 'Example School' },
    });
  });

  it('of identifiers and places is what was written, with the report’s time where they have none', async () => {
    const facts = await graph.stores.links.factsOfReports([id('report', key)], await graph.caller());
    expect(facts.find(({ role }) => role === 'seen-phone')).toMatchObject({
      entityId: id('phone', '+13125550101'),
      ofMentionId: mentionId(),
      original: '312 555 0101',
      confidence: 0.75,
      observedFrom: '2024-02-28T00:00:00.000Z',
      observedTo: '2024-02-29T00:00:00.000Z',
      attributes: { note: 'written on a wall' },
    });
    expect(facts.find(({ role }) => role === 'home')).toMatchObject({
      entityId: id('location', 'point:41.88,-87.63'),
      ofMentionId: null,
      original: 'the corner',
      confidence: 1,
      observedFrom: '2024-03-01T00:00:00.000Z',
      observedTo: '2024-03-02T00:00:00.000Z',
      attributes: {},
    });
    const [value] = await graph.services.nodes.values([id('phone', '+13125550101')], await graph.caller());
    expect(value).toMatchObject({ kind: 'phone', key: '+13125550101', onlyInSource: null, derived: { country: 'US' } });
  });
});
