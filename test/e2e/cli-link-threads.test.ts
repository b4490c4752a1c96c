import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from './cli-command.js';

const ROWS = 1_500;
/** Makes a table of so few rows larger than 12 MiB, from where on two threads link it. */
const NOTES = 'x'.repeat(9_000);
const MAP = 'id: id\nfields:\n  givenName: first\n  surname: last\n  birthDate: born\n  city: town\n  email: mail\n';
const FIRST = ['Robert', 'Grace', 'Logan', 'Mary', 'Ahmed', 'Olga', 'Tiana', 'Peter', 'Ines', 'Karl', 'Wei'];
const LAST = ['Allen', 'Kelly', 'Murphy', 'Okafor', 'Petrov', 'Silva', 'Young', 'Nowak', 'Haddad', 'Berg'];

/** Two rows of each person, the second with an error in its name. */
function people(prefix: string, notes: string, from: number, to: number): string {
  const rows = ['id,first,last,born,town,mail,notes'];
  for (let i = from; i < to; i += 1) {
    const n = i >> 1;
    const [first, last] = [FIRST[n % FIRST.length]!, LAST[(n * 7) % LAST.length]!];
    const born = `${1950 + (n % 60)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
    const written = i % 2 ? `${first.slice(0, 2)}${first.slice(3)}` : first;
    rows.push(`${prefix}${i},${written},${last},${born},Town${n % 40},${n % 3 ? '' : `p${n}@example.org`},${notes}`);
  }
  return `${rows.join('\n')}\n`;
}

describe('asterism link with two threads', () => {
  let directory: string;
  const at = (name: string) => join(directory, name);
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-threads-'));
    writeFileSync(at('map.yaml'), MAP);
    writeFileSync(at('other.yaml'), MAP.replace('town', 'village'));
    for (const [size, notes] of [
      ['small', ''],
      ['large', NOTES],
    ] as const) {
      writeFileSync(at(`${size}.csv`), `${people('r', notes, 0, ROWS)},no id,,,,,\n`);
      writeFileSync(at(`${size}-left.csv`), people('l', notes, 0, ROWS));
      writeFileSync(at(`${size}-right.csv`), people('r', notes, 100, ROWS + 100));
    }
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const link = async (tables: readonly string[], out: string, map = 'map.yaml') => {
    const files = tables.map(at);
    const ended = await runCommand(['link', ...files, '--columns', at(map), '--out', at(out), '--pairs', at('pairs')]);
    return { ...ended, clusters: () => readFileSync(at(out), 'utf8'), pairs: () => readFileSync(at('pairs'), 'utf8') };
  };

  it('finds the same people with the same scores as one thread does, and tells the same rejects', async () => {
    const one = await link(['small.csv'], 'one');
    const pairs = one.pairs();
    const two = await link(['large.csv'], 'two');
    expect([one.code, two.code]).toEqual([3, 3]);
    expect(
      new Set(
        one
          .clusters()
          .split('\n')
          .map((line) => line.split(',')[1]),
      ).size,
    ).toBeLessThan(ROWS * 0.6);
    expect(two.clusters()).toBe(one.clusters());
    expect(two.pairs()).toBe(pairs);
    expect(two.stderr).toContain(`large.csv:${ROWS + 2}: no id in column "id"`);
  }, 60_000);

  it('reads two tables one after the other', async () => {
    const one = await link(['small-left.csv', 'small-right.csv'], 'one');
    const two = await link(['large-left.csv', 'large-right.csv'], 'two');
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(two.clusters()).toBe(one.clusters());
    expect(two.clusters()).toContain('r100,l100');
  }, 60_000);

  it('says what is wrong with a table or a map, and ends', async () => {
    const wrong = await link(['large.csv'], 'none', 'other.yaml');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('has no column "village"');
    const missing = await link(['large.csv', 'nothing.csv'], 'none');
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('nothing.csv');
  }, 60_000);
});
