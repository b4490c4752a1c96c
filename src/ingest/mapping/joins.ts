import { AsterismError } from '../../domain/errors.js';
import type { Reject } from '../../domain/report-draft.js';
import type { Fields } from '../extract/extracted.js';
import { type ReadOptions, readRecords } from '../extract/read-records.js';
import { type JoinIndex, openJoinIndex } from './join-index.js';
import type { JoinSpec } from './mapping-document.js';
import { matchesFile } from './match-files.js';
import { rowScope } from './scope.js';
import { compileValue, type Value } from './value.js';

/** The joined files of one run, each read once however many tables use it. */
export interface Joins {
  /** Reads what `specs` name, and gives the function that adds the joined rows to a row, and the rejects met on the way. */
  prepare(
    specs: Readonly<Record<string, JoinSpec>>,
  ): Promise<{ readonly join: JoinRow; readonly rejects: readonly Reject[] }>;
  close(): Promise<void>;
}

export type JoinRow = (fields: Fields) => Promise<Fields>;

interface Step {
  readonly name: string;
  readonly index: JoinIndex;
  readonly from: Value;
  readonly many: boolean;
  readonly inner: readonly Step[];
}

/** @param files all files of the run, among which joins look for theirs */
export function createJoins(
  files: readonly string[],
  read: Pick<ReadOptions, 'source' | 'limits'>,
  scratch?: string,
): Joins {
  const indexes = new Map<string, JoinIndex>();

  const load = async (name: string, spec: JoinSpec, rejects: Reject[]): Promise<JoinIndex> => {
    const id = JSON.stringify([spec.files, spec.on]);
    const known = indexes.get(id);
    if (known) return known;
    const matched = files.filter((file) => matchesFile(spec.files, file));
    if (matched.length === 0) {
      throw new AsterismError(
        'BAD_FILE',
        `The join "${name}" needs a file like "${[spec.files].flat().join('" or "')}", and none was given. Name the directory of the whole export.`,
      );
    }
    const index = openJoinIndex(scratch === undefined ? {} : { scratch });
    indexes.set(id, index);
    for (const file of matched) await addFile(index, file, spec, name, read, rejects);
    return index;
  };
  const steps = (specs: Readonly<Record<string, JoinSpec>>, rejects: Reject[]): Promise<Step[]> =>
    Promise.all(
      Object.entries(specs).map(async ([name, spec]) => ({
        name,
        index: await load(name, spec, rejects),
        from: compileValue(spec.from),
        many: spec.many === true,
        inner: await steps(spec.joins ?? {}, rejects),
      })),
    );

  return {
    async prepare(specs) {
      const rejects: Reject[] = [];
      const plan = await steps(specs, rejects);
      return { join: (fields) => joinRow(fields, plan), rejects };
    },
    async close() {
      for (const index of indexes.values()) await index.close();
      indexes.clear();
    },
  };
}

async function joinRow(fields: Fields, steps: readonly Step[]): Promise<Fields> {
  const joined: Record<string, unknown> = Object.assign(Object.create(null), fields);
  for (const { name, index, from, many, inner } of steps) {
    const key = from.one(rowScope(fields));
    const rows = key === null ? [] : await index.rows(key);
    const wanted = many ? rows : rows.slice(0, 1);
    const whole = inner.length === 0 ? wanted : await Promise.all(wanted.map((row) => joinRow(row, inner)));
    joined[name] = many ? whole : (whole[0] ?? null);
  }
  return joined;
}

async function addFile(
  index: JoinIndex,
  file: string,
  spec: JoinSpec,
  name: string,
  read: Pick<ReadOptions, 'source' | 'limits'>,
  rejects: Reject[],
): Promise<void> {
  const checkColumn = (columns: readonly string[]): void => {
    if (columns.includes(spec.on)) return;
    throw new AsterismError(
      'BAD_MAPPING',
      `The join "${name}": "${file}" has no column "${spec.on}". It has: ${columns.map((column) => `"${column}"`).join(', ')}.`,
      { file, columns },
    );
  };
  const reader = await readRecords(file, { ...read, onColumns: checkColumn });
  for await (const lot of reader.lots()) {
    for (const { record, reject } of lot) {
      // The record is not kept: mended alone it would be read as a row of the table, not of the join.
      if (reject) rejects.push({ ...reject, record: null });
      const key = record?.fields[spec.on];
      if (record && key !== undefined && key !== null && String(key).trim() !== '')
        await index.add(String(key).trim(), record.fields);
    }
  }
}
