import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { BIN, runCommand } from './cli-command.js';

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

/** The same people as a Parquet file. */
function writeParquet(file: string): void {
  const rows = PEOPLE.trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replace('"Lee, Ann"', 'Lee Ann').split(','));
  const columnData = ['id', 'first', 'last', 'born', 'town', 'mail'].map((name, i) => ({
    name,
    data: rows.map((row) => row[i]!),
    type: 'STRING' as const,
  }));
  writeFileSync(file, Buffer.from(parquetWriteBuffer({ columnData })));
}

describe('asterism link', () => {
  let directory: string;
  const at = (name: string) => join(directory, name);
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-link-'));
    writeFileSync(at('people.csv'), PEOPLE);
    writeParquet(at('people.parquet'));
    writeFileSync(at('broken.parquet'), 'PAR1 and nothing more');
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

  it('reads Parquet as it reads CSV, and says when it is broken', async () => {
    const { code } = await link('people.parquet', 'map.yaml');
    expect(readFileSync(at('clusters.csv'), 'utf8')).toBe('id,cluster\n1,1\n2,1\n3,3\n4,3\n5,5\n6,6\n');
    expect(code).toBe(3);
    const broken = await link('broken.parquet', 'map.yaml');
    expect(broken.stderr).toContain('is not sound Parquet');
    expect(broken.code).not.toBe(0);
  });

  it('links again with a model that it has written, to the same scores', async () => {
    await link('people.csv', 'map.yaml', '--pairs', at('trained.csv'), '--export-model', at('model.json'));
    const { code } = await link('people.csv', 'map.yaml', '--pairs', at('loaded.csv'), '--model', at('model.json'));
    expect(code).toBe(3);
    expect(readFileSync(at('loaded.csv'), 'utf8')).toBe(readFileSync(at('trained.csv'), 'utf8'));
  });

  it('writes why the least certain pairs have their scores, no more than it was told to', async () => {
    await link('people.csv', 'map.yaml', '--explain', at('why.jsonl'), '--explain-limit', '2');
    const lines = readFileSync(at('why.jsonl'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(2);
    const { prior, evidence, household, bits } = JSON.parse(lines[0]!);
    const parts = evidence.map((each: { bits: number }) => each.bits);
    expect(bits).toBeCloseTo(
      parts.reduce((sum: number, each: number) => sum + each, prior.bits + household.bits),
      9,
    );
  });

  it('prints why two records are not one person and what would change that', async () => {
    const { stdout } = await link('people.csv', 'map.yaml', '--why', '1', '6');
    expect(stdout).toMatch(/birth date .* 1971-06-24 .* 1980-01-02 .* different/);
    expect(stdout).toContain('in different clusters');
    expect(stdout).toContain('Against it:');
  });

  it('prints what forbids a pair however alike it is', async () => {
    const twins =
      'id,first,last,born,town,mail,number\n1,Ann,Lee,1980-01-02,York,,X1234567\n2,Ann,Lee,1980-01-02,York,,K7654321\n';
    writeFileSync(at('twins.csv'), twins);
    writeFileSync(at('number.yaml'), `${MAP}  passport: number\n`);
    const { stdout } = await link('twins.csv', 'number.yaml', '--why', '1', '2');
    expect(stdout).toContain('Forbidden: Their numbers of the kind passport differ');
    expect(stdout).not.toContain('It would be enough');
  });

  it('answers a record that is not there with exit code 4', async () => {
    const { code, stderr } = await link('people.csv', 'map.yaml', '--why', '1', 'nobody');
    expect(stderr).toContain('no record with the id "nobody"');
    expect(code).toBe(4);
  });

  it.each([
    ['a column that is not there', 'people.csv', 'other.yaml', [], 'no column "village". Its columns are: id, first'],
    ['a broken map', 'people.csv', 'broken.yaml', [], 'the YAML is broken'],
    ['a map that is not there', 'people.csv', 'none.yaml', [], 'Cannot read the column map'],
    ['a table that is not there', 'none.csv', 'map.yaml', [], 'none.csv'],
    ['an id that comes twice', 'twice.csv', 'map.yaml', [], 'Two records have the id "1"'],
    ['one-to-one of one table', 'people.csv', 'map.yaml', ['--one-to-one'], 'needs two tables'],
    ['an impossible threshold', 'people.csv', 'map.yaml', ['--threshold', '2'], 'from 0 to 1'],
    ['a model that is not there', 'people.csv', 'map.yaml', ['--model', '/none.json'], 'Cannot read the model'],
    ['a file that is no model', 'people.csv', 'map.yaml', ['--model', BIN], 'is not JSON'],
    ['a single id to explain', 'people.csv', 'map.yaml', ['--why', '1'], '--why needs two ids'],
    ['a place that cannot be written', 'people.csv', 'map.yaml', ['--out', '/proc/none/x.csv'], 'Cannot write'],
  ])('answers %s with exit code 2 and what to do', async (_, table, map, more, text) => {
    const { code, stderr } = await link(table, map, ...more);
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });
});
