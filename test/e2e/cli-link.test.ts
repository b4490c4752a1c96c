import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from './cli-command.js';

const PEOPLE = `id,first,last,born,town,mail
1,Robert,Allen,1971-06-24,London,roberta25@smith.net
2,Robrt,Allen,1971-06-24,,roberta25@smith.net
3,Grace,Kelly,1997-04-26,Hull,grace.kelly52@jones.org
4,Kelly,Grace,1997-04-26,Hull,
5,Logan,Murphy,1973-08-01,Leeds,logan@murphy.org
6,"Lee, Ann",O'Neil,1980-01-02,York,lee@oneil.org
,Nobody,Known,1990-01-01,York,
`;
const MAP = `id: id
fields:
  givenName: first
  surname: last
  birthDate: born
  city: town
  email: mail
`;

describe('asterism link', () => {
  let directory: string;
  const at = (name: string) => join(directory, name);
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-link-'));
    writeFileSync(at('people.csv'), PEOPLE);
    writeFileSync(at('map.yaml'), MAP);
    writeFileSync(at('other.yaml'), MAP.replace('town', 'village'));
    writeFileSync(at('broken.yaml'), 'id: [');
    writeFileSync(at('twice.csv'), `${PEOPLE}1,Again,Again,1990-01-01,York,\n`);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const link = (table: string, map: string, ...more: string[]) =>
    runCommand(['link', at(table), '--columns', at(map), '--out', at('clusters.csv'), ...more]);

  it('writes every record once with its cluster, and tells what it left out', async () => {
    const { code, stdout, stderr } = await link('people.csv', 'map.yaml', '--pairs', at('pairs.csv'));
    expect(readFileSync(at('clusters.csv'), 'utf8')).toBe('id,cluster\n1,1\n2,1\n3,3\n4,3\n5,5\n6,6\n');
    expect(readFileSync(at('pairs.csv'), 'utf8')).toMatch(/^id_l,id_r,score\n(?:[1-6],[1-6],[01]\.\d{6}\n)+$/);
    expect(stdout).toContain('6 records are 4 people');
    expect(stderr).toContain('people.csv:8: no id in column "id"');
    expect(code).toBe(3);
  });

  it.each([
    ['a column that is not there', 'people.csv', 'other.yaml', [], 'no column "village". Its columns are: id, first'],
    ['a broken map', 'people.csv', 'broken.yaml', [], 'the YAML is broken'],
    ['a map that is not there', 'people.csv', 'none.yaml', [], 'Cannot read the column map'],
    ['a table that is not there', 'none.csv', 'map.yaml', [], 'none.csv'],
    ['an id that comes twice', 'twice.csv', 'map.yaml', [], 'Two records have the id "1"'],
    ['one-to-one of one table', 'people.csv', 'map.yaml', ['--one-to-one'], 'needs two tables'],
    ['an impossible threshold', 'people.csv', 'map.yaml', ['--threshold', '2'], 'from 0 to 1'],
    ['a place that cannot be written', 'people.csv', 'map.yaml', ['--out', '/proc/none/x.csv'], 'Cannot write'],
  ])('answers %s with exit code 2 and what to do', async (_, table, map, more, text) => {
    const { code, stderr } = await link(table, map, ...more);
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });
});
