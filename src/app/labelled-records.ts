import { AsterismError } from '../domain/errors.js';
import type { JudgedPair } from '../resolution/evaluation/judged-pair.js';
import { readColumns } from './read-columns.js';

/** Where the truth is: a table with the id of each record and whom it is of. */
export interface TruthFile {
  readonly file: string;
  readonly idColumn: string;
  readonly truthColumn: string;
}

/** Records with a label each, and the place of each id. */
export class LabelledRecords {
  readonly ids: string[] = [];
  readonly labels: string[] = [];
  readonly #place = new Map<string, number>();

  /** @throws AsterismError BAD_USER_INPUT for an id that comes twice or a column that is not there, BAD_FILE */
  static async read(file: string, idColumn: string, labelColumn: string): Promise<LabelledRecords> {
    const records = new LabelledRecords();
    await readColumns(file, [idColumn, labelColumn], ([id, label], place) => {
      if (records.placeOf(id!) !== undefined)
        throw new AsterismError(
          'BAD_USER_INPUT',
          `${place}: the id "${id!.slice(0, 60)}" comes twice; each record once.`,
        );
      records.add(id!, label!);
    });
    return records;
  }

  static readTruth({ file, idColumn, truthColumn }: TruthFile): Promise<LabelledRecords> {
    return LabelledRecords.read(file, idColumn, truthColumn);
  }

  add(id: string, label: string): void {
    this.#place.set(id, this.ids.length);
    this.ids.push(id);
    this.labels.push(label);
  }

  placeOf(id: string): number | undefined {
    return this.#place.get(id);
  }

  /**
   * Scores from a table with `id_l,id_r,score`; pairs of records that are not among these are left out.
   * @throws AsterismError BAD_USER_INPUT for a score that is no probability or a record paired with itself
   */
  async readPairs(file: string): Promise<JudgedPair[]> {
    const pairs: JudgedPair[] = [];
    await readColumns(file, ['id_l', 'id_r', 'score'], ([left, right, score], place) => {
      const probability = score === '' ? Number.NaN : Number(score);
      if (!(probability >= 0 && probability <= 1))
        throw new AsterismError(
          'BAD_USER_INPUT',
          `${place}: the score "${score!.slice(0, 20)}" is not between 0 and 1.`,
        );
      if (left === right) throw new AsterismError('BAD_USER_INPUT', `${place}: a record is paired with itself.`);
      const [a, b] = [this.placeOf(left!), this.placeOf(right!)];
      if (a !== undefined && b !== undefined) pairs.push({ a: Math.min(a, b), b: Math.max(a, b), probability });
    });
    return pairs;
  }
}
