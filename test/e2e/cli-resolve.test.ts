import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from './cli-command.js';

const FILES = {
  'clusters.csv': 'id,cluster\n1,1\n2,1\n3,1\n4,4\n5,5\n',
  'truth.csv': 'id,truth\n1,x\n2,x\n3,y\n4,y\n5,z\n6,z\n',
  'pairs.csv': 'id_l,id_r,score\n1,2,0.99\n2,3,0.8\n3,4,0.2\n',
  'other.csv': 'record,person\n1,x\n2,x\n3,y\n4,y\n5,z\n',
  'strangers.csv': 'id,truth\na,x\n',
  'twice.csv': 'id,truth\n1,x\n1,y\n',
  'scores.csv': 'id_l,id_r,score\n1,2,often\n',
  'people.csv':
    'id,first,last,born\n1,Robert,Allen,1971-06-24\n2,Robrt,Allen,1971-06-24\n3,Grace,Kelly,1997-04-26\n4,Ann,Lee,1980-01-02\n',
  'map.yaml': 'id: id\nfields: {givenName: first, surname: last, birthDate: born}\n',
};

describe('asterism resolve', () => {
  let directory: string;
  const at = (name: string) => join(directory, name);
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-resolve-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(at(name), text);
    const link = ['link', at('people.csv'), '--columns', at('map.yaml'), '--out', at('out.csv')];
    await runCommand([...link, '--explain', at('why.jsonl'), '--export-model', at('model.json')]);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const evaluate = (...more: string[]) =>
    runCommand(['resolve', 'evaluate', '--clusters', at('clusters.csv'), ...more]);

  it('prints accuracy, thresholds, calibration and the worst errors, and tells what it left out', async () => {
    const { code, stdout, stderr } = await evaluate('--pairs', at('pairs.csv'), '--truth', at('truth.csv'));
    expect(stdout).toMatch(/pairwise .* 0\.3333 .* 0\.5000 .* 0\.4000/);
    expect(stdout).toContain('5 records in 3 clusters; in truth 3, of which 1 were found exactly.');
    expect(stdout).toMatch(/0\.9 .* 1 .* 1\.0000 .* 0\.5000 .* 0\.6667/);
    expect(stdout).toContain('50.0 % of the true pairs above 0.9');
    expect(stdout).toMatch(/2 pairs joined, but different people:[\s\S]* 2 .* 3 .* 0\.800000/);
    expect(stdout).toContain('1 of them have no score');
    expect(stderr).toContain('1 records of the truth have no cluster');
    expect(code).toBe(0);
  });

  it('takes columns of other names, goes without scores, and answers in JSON', async () => {
    const columns = ['--id-column', 'record', '--truth-column', 'person'];
    const { stdout } = await evaluate('--truth', at('other.csv'), ...columns, '--json');
    const { accuracy, calibration } = JSON.parse(stdout);
    expect(accuracy.pairwise.pairs).toEqual({ found: 3, true: 2, both: 1 });
    expect(calibration).toBeNull();
  });

  it.each([
    ['waterfall', ['why.jsonl'], 'match weight'],
    ['weights', ['model.json'], 'family name'],
    ['thresholds', ['--pairs', 'pairs.csv', '--truth', 'truth.csv'], 'Best F1'],
    ['reliability', ['--pairs', 'pairs.csv', '--truth', 'truth.csv'], 'Expected calibration error'],
  ])('draws a chart: %s', async (chart, args, text) => {
    const files = args.map((arg) => (arg.startsWith('--') ? arg : at(arg)));
    const { code, stdout } = await runCommand(['resolve', 'chart', chart, ...files, '--out', at('chart.svg')]);
    expect(code).toBe(0);
    expect(stdout).toContain('Written to');
    expect(readFileSync(at('chart.svg'), 'utf8')).toContain(text);
  });

  it('draws the pair that it was asked for', async () => {
    const waterfall = ['resolve', 'chart', 'waterfall', at('why.jsonl'), '--out', at('chart.svg'), '--pair'];
    expect((await runCommand([...waterfall, '2', '1'])).code).toBe(0);
    expect(readFileSync(at('chart.svg'), 'utf8')).toContain('Why 1 and 2 score');
    const { code, stderr } = await runCommand([...waterfall, '2', '9']);
    expect(stderr).toContain('does not explain 2 and 9');
    expect(code).toBe(4);
  });

  it.each([
    [
      'a truth without the column',
      ['--truth', 'other.csv'],
      'no column "id", "truth". Its columns are: record, person',
    ],
    ['a truth of other records', ['--truth', 'strangers.csv'], 'No id of'],
    ['an id that comes twice', ['--truth', 'twice.csv'], 'twice.csv:3: the id "1" comes twice'],
    ['a score that is none', ['--truth', 'truth.csv', '--pairs', 'scores.csv'], 'scores.csv:2: the score "often"'],
    ['a file that is not there', ['--truth', 'none.csv'], 'none.csv'],
  ])('answers %s with exit code 2 and what to do', async (_, args, text) => {
    const { code, stderr } = await evaluate(...args.map((arg) => (arg.startsWith('--') ? arg : at(arg))));
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });
});
