import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadMapping } from '../../../../src/ingest/mapping/load-mapping.js';
import { readDirectory, readSources, TEST_DATA } from './read-sources.js';

const FAKE =
  'unique_id,first_name,surname,dob,city,email,cluster\n0,Robert,Alan,1971-06-24,,robert@example.org,0\n1,Rob,,1971-06-24,Hull,,0\n';
const FEBRL =
  'rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id\nrec-223-org, , waller, 6, tullaroop street, willaroo, st james, 4011, wa, 19381209, 6988048\n';

describe('the mapping linkage', () => {
  it('describes one person a row and lets no truth into what is joined', async () => {
    const { sources, reports, rejects } = await readDirectory({ 'fake_1000.csv': FAKE, 'dataset1.csv': FEBRL });
    expect([sources.mapping.name, rejects, reports.length]).toEqual(['linkage', [], 3]);
    expect(reports.map((report) => report.sourceKey)).toEqual(['fake:0', 'fake:1', 'febrl:rec-223-org']);
    for (const report of reports) {
      expect(report.mentions).toMatchObject([{ ref: 'person', personKey: null }]);
      const { sourceKey: _key, ...rest } = report;
      expect(JSON.stringify(rest)).not.toMatch(/rec-223|cluster/);
    }
    expect(reports[2]?.mentions[0]?.birth).toMatchObject({ from: '1938-12-09T00:00:00.000Z', precision: 'day' });
    expect(reports[2]?.places[0]).toMatchObject({
      precision: 'address',
      original: '6 tullaroop street, st james, wa, 4011',
    });
  });

  const whole = join(TEST_DATA, 'linkage');
  if (existsSync(whole)) {
    it('makes a report of every row of the public sets', async () => {
      const fake = await readSources([join(whole, 'fake_1000/fake_1000.csv')]);
      const febrl = await readSources([join(whole, 'febrl')], 'auto', 1000);
      expect([fake.reports.length, febrl.reports.length]).toEqual([1000, 3000]);
    }, 120_000);
  }
});

describe('the mapping namus', () => {
  it('reads its fixture without a reject', async () => {
    const { sources, reports, rejects } = await readSources(['src/ingest/sources/namus/fixtures/cases.csv']);
    expect([sources.mapping.name, rejects, reports.length]).toEqual(['namus', [], 20]);
    expect(reports[0]).toMatchObject({
      sourceKey: 'MP91000',
      kind: 'missing-person',
      observed: { precision: 'day' },
      mentions: [{ type: 'CHILD', personKey: 'MP91000' }],
    });
    expect(reports.filter((report) => report.mentions[0]?.type === 'PERSON')).toHaveLength(6);
    expect(reports[5]?.mentions[0]?.name?.full).toBe('Oisín Ó Dálaigh');
  });

  it('reads the short export too', async () => {
    const short =
      'Case Number,DLC,Legal Last Name,Legal First Name,Missing Age,City,County,State,Biological Sex,Race / Ethnicity,Date Modified\n';
    const { reports, rejects } = await readDirectory({
      'export.csv': `${short}MP1,01/02/2020,Doe,Jane,15 Years,Austin,Travis,TX,Female,Asian,02/03/2021\n`,
    });
    expect([reports.length, rejects]).toEqual([1, []]);
    expect(reports[0]?.placeholders).toEqual(['name: Jane Doe']);
  });
});

describe('reading many files', () => {
  const mapping = loadMapping(
    'name: t\nversion: 1\ntables: { rows: { files: "*.csv", report: { key: "{id}", kind: row } } }\n',
  );
  it('takes in nine good files of ten and names the bad one', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`f${index}.csv`, index === 4 ? 'id,id\n1,2\n' : `id\n${index}\n`]),
    );
    const { reports, errors } = await readDirectory(files, mapping);
    expect(reports).toHaveLength(9);
    expect(errors).toMatchObject([{ code: 'BAD_FILE', details: { file: expect.stringContaining('f4.csv') } }]);
  });
  it('lists the mappings there are when none fits', async () => {
    await expect(readDirectory({ 'x.csv': 'alpha,beta\n1,2\n' })).rejects.toMatchObject({
      code: 'BAD_MAPPING',
      message: expect.stringMatching(/--mapping FILE[\s\S]*pole:/),
    });
  });
});
