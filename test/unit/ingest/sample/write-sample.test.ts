import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { formatMarking, parseMarking } from '../../../../src/domain/marking.js';
import type { TruthLine } from '../../../../src/ingest/sources/sample/truth.js';
import { type SampleSummary, writeSample } from '../../../../src/ingest/sources/sample/write-sample.js';
import { createPhoneNormaliser } from '../../../../src/normalise/phone.js';

type Row = Record<string, unknown>;

let directory: string;
let summary: SampleSummary;
const rows = new Map<string, Row[]>();
let truth: TruthLine[];
/** `file key` of every row a canonical value stands in. */
const placesOf = new Map<string, Set<string>>();
const phones: string[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'asterism-sample-'));
  summary = await writeSample({ directory, seed: 1, size: 'S' });
  for (const { name } of summary.files) {
    const text = await readFile(join(summary.exportDirectory, name), 'utf8');
    rows.set(name, name.endsWith('.csv') ? (parse(text, { columns: true }) as Row[]) : jsonLines<Row>(text));
  }
  truth = jsonLines<TruthLine>(await readFile(join(directory, 'truth.jsonl'), 'utf8'));
  const phone = createPhoneNormaliser();
  for (const [file, all] of rows) {
    for (const row of all) {
      const place = `${file} ${String(Object.values(row)[0])}`;
      for (const [kind, written] of joiningFields(file, row)) {
        if (!written || written === '-' || written === 'unknown' || written.startsWith('000')) continue;
        let value = written;
        if (kind === 'phone') {
          const read = phone(written);
          value = read.ok && read.value.scope === 'public' ? read.value.key : `not public: ${written}`;
          phones.push(value);
        }
        placesOf.set(value, (placesOf.get(value) ?? new Set()).add(place));
      }
    }
  }
}, 180_000);

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('writeSample', () => {
  it('writes exactly ten thousand rows at S, newer versions included', () => {
    const counted = [...rows.values()].reduce((sum, all) => sum + all.length, 0);
    expect(counted).toBe(10_000);
    expect(summary.reports).toBe(10_000);
    const keys = [...rows].flatMap(([file, all]) => all.map((row) => `${file} ${String(Object.values(row)[0])}`));
    expect(keys.length - new Set(keys).size).toBe(summary.versions);
    expect(summary.versions / summary.reports).toBeGreaterThan(0.014);
    expect(summary.versions / summary.reports).toBeLessThan(0.026);
  });

  it('writes the same bytes for the same seed and others for another', async () => {
    const [again, other] = [join(directory, 'again'), join(directory, 'other')];
    await writeSample({ directory: again, seed: 1, size: 'S' });
    await writeSample({ directory: other, seed: 2, size: 'S' });
    expect(await digest(again)).toBe(await digest(directory));
    expect(await digest(other)).not.toBe(await digest(again));
  });

  it('dates a newer version after the row it replaces and changes it', () => {
    for (const [file, keyField, modified] of [
      ['tips.jsonl', 'id', 'updated_at'],
      ['advertisements.jsonl', 'id', 'updated_at'],
      ['accounts.csv', 'account_id', 'updated_at'],
      ['missing-children.csv', 'Case Number', 'Date Modified'],
    ] as const) {
      const seen = new Map<unknown, Row>();
      for (const row of rows.get(file) ?? []) {
        const first = seen.get(row[keyField]);
        if (first) {
          expect(Date.parse(String(row[modified]))).toBeGreaterThan(Date.parse(String(first[modified])));
          expect({ ...row, [modified]: 0 }).not.toEqual({ ...first, [modified]: 0 });
        } else seen.set(row[keyField], row);
      }
      expect(seen.size).toBeLessThan((rows.get(file) ?? []).length);
    }
  });

  it('puts every planted value in exactly the rows the truth names', () => {
    const vias = truth.flatMap((line) => ('via' in line ? line.via : []));
    expect(vias.length).toBeGreaterThan(100);
    for (const { value, rows: named } of vias) {
      const bare = value.replace(/^(?:sha256|imei):/, '');
      expect([...(placesOf.get(bare) ?? [])].sort()).toEqual(named.map(({ file, key }) => `${file} ${key}`).sort());
      expect(named.length).toBeGreaterThan(1);
    }
  });

  it('hides every connection: no row holds both ends', () => {
    const mentions = jsonMentions();
    const connections = truth.flatMap((line) => ('via' in line ? [line] : []));
    expect(new Set(connections.map(({ type }) => type))).toEqual(
      new Set(['shared-value', 'chain', 'rotation', 'recycled-value']),
    );
    expect(new Set(connections.map(({ length }) => length))).toEqual(new Set([1, 2, 3]));
    for (const { from, to } of connections) {
      const ends = [from, to].map((end) =>
        end.kind === 'person' ? mentions.get(end.person) : placesOf.get(end.value),
      );
      const [first, second] = ends as [Set<string>, Set<string>];
      expect(first.size).toBeGreaterThan(0);
      expect([...second].filter((row) => first.has(row))).toEqual([]);
    }
  });

  it('joins each step of a chain to the next by a row that holds both values', () => {
    for (const line of truth) {
      if (!('via' in line) || line.type === 'rotation') continue;
      const steps = line.via.map(({ rows: named }) => new Set(named.map(({ file, key }) => `${file} ${key}`)));
      for (let i = 1; i < steps.length; i += 1) {
        expect([...(steps[i] as Set<string>)].some((row) => (steps[i - 1] as Set<string>).has(row))).toBe(true);
      }
    }
  });

  it('names hubs with the number of rows they stand in', () => {
    const hubs = truth.flatMap((line) => (line.type === 'hub' && line.kind === 'phone' ? [line] : []));
    expect(hubs.length).toBeGreaterThan(40);
    for (const { value, rows: counted } of hubs) {
      const found = placesOf.get(value)?.size ?? 0;
      // A newer version is another row of the same key, so there may be more rows than keys.
      expect(counted).toBeGreaterThanOrEqual(found);
      expect(counted).toBeLessThanOrEqual(found * 1.2 + 3);
    }
    expect(Math.max(...hubs.map((hub) => hub.rows))).toBeGreaterThan(50);
  });

  it('uses fictional phone numbers only, nearly all American, all of public form', () => {
    expect(phones.filter((value) => value.startsWith('not public'))).toEqual([]);
    const american = phones.filter((value) => value.startsWith('+1'));
    expect(american.every((value) => /^\+1\d{3}55501\d\d$/.test(value))).toBe(true);
    expect(american.length / phones.length).toBeGreaterThan(0.9);
  });

  it('shares values with a heavy tail around a small median', () => {
    const hubs = new Set(truth.flatMap((line) => (line.type === 'hub' ? [line.value] : [])));
    const degrees = [...placesOf]
      .filter(([value]) => value.startsWith('+') && !hubs.has(value))
      .map(([, places]) => places.size)
      .sort((a, b) => a - b);
    expect(degrees[degrees.length >> 1]).toBeLessThanOrEqual(3);
    expect(degrees.at(-1)).toBeGreaterThan(25);
    expect(degrees.at(-1)).toBeLessThan(600);
  });

  it('has names and cities in many frequencies, and no name that half the people bear', () => {
    const cases = rows.get('missing-children.csv') ?? [];
    const counts = new Map<string, number>();
    for (const row of cases) counts.set(String(row['Last Name']), (counts.get(String(row['Last Name'])) ?? 0) + 1);
    const top = Math.max(...counts.values()) / cases.length;
    expect(top).toBeGreaterThan(0.01);
    expect(top).toBeLessThan(0.08);
    expect(counts.size).toBeGreaterThan(120);
    expect(new Set(cases.map((row) => `${String(row.City)} ${String(row.State)}`)).size).toBeGreaterThan(80);
  });

  it('marks every row in canonical text, most of them open', () => {
    const markings = [...rows.values()].flat().map((row) => String(row.marking ?? row.Marking));
    for (const marking of new Set(markings)) expect(formatMarking(parseMarking(marking))).toBe(marking);
    expect(new Set(markings).size).toBeGreaterThan(5);
    expect(markings.filter((marking) => marking === 'OPEN').length / markings.length).toBeGreaterThan(0.7);
  });

  it('holds no sexual word', async () => {
    const deny =
      /\b(?:sex(?:ual|y)\w*|nude\w*|naked|porn\w*|erotic\w*|escort\w*|massage\w*|prostitut\w*|incall|outcall|fetish\w*|lingerie|virgin)\b/i;
    for (const name of await readdir(summary.exportDirectory)) {
      expect(deny.exec((await readFile(join(summary.exportDirectory, name), 'utf8')).replaceAll('_', ' '))).toBeNull();
    }
  });
});

const jsonLines = <T>(text: string): T[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

function jsonMentions(): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>();
  for (const line of truth) {
    for (const end of 'via' in line ? [line.from, line.to] : []) {
      if (end.kind === 'person')
        people.set(end.person, (people.get(end.person) ?? new Set()).add(`${end.file} ${end.key}`));
    }
  }
  return people;
}

async function digest(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['truth.jsonl', 'truth-mentions.csv', ...summary.files.map((file) => `export/${file.name}`)]) {
    hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}

function joiningFields(file: string, row: Row): [string, string][] {
  const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
  const phone = (...values: unknown[]): [string, string][] => values.map((value) => ['phone', text(value)]);
  const account = (platform: unknown, handle: unknown): [string, string] => [
    'account',
    text(handle) && text(platform) && `${text(platform)}:${text(handle).replace('@', '')}`,
  ];
  const plate = (car: Row | null): [string, string] => [
    'vehicle',
    car ? `plate:US-${text(car.state)}-${text(car.plate).replace(/[- ]/g, '')}` : '',
  ];
  switch (file) {
    case 'tips.jsonl': {
      const [reporter, suspect, victim] = [row.reporter as Row, row.suspect as Row, row.victim as Row];
      const emails: [string, string][] = [reporter, suspect].map(({ email }) => ['email', text(email)]);
      const accounts = [suspect, victim].map(({ platform, handle }) => account(platform, handle));
      return [...phone(reporter.phone, suspect.phone), ...emails, ...accounts, plate(row.vehicle as Row | null)];
    }
    case 'missing-children.csv':
      return [
        ...phone(row['Agency Phone'], row['Guardian Phone']),
        account(row['Handle Platform'], row['Known Handle']),
      ];
    case 'advertisements.jsonl':
      return [
        ...phone(...(row.phones as string[])),
        ...(row.emails as string[]).map((value): [string, string] => ['email', value]),
        ...(row.image_sha256 as string[]).map((value): [string, string] => ['image', value]),
      ];
    case 'calls.csv':
      return [...phone(row.caller, row.callee), ['device', text(row.imei)]];
    case 'accounts.csv':
      return [...phone(row.phone), account(row.platform, row.handle), ['email', text(row.email)]];
    default:
      return [plate(row)];
  }
}
