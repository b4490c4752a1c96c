import { BlockIndex } from './block-index.js';
import type { RuleReport } from './blocks.js';
import type { KeyColumns } from './key-columns.js';
import { keysOfAll } from './key-list.js';
import { type Blocks, splitBlocks } from './split-blocks.js';

/** Records that may share a key; a block of more is split. At a million records this leaves some thirty pairs for each. */
const MOST_MEMBERS = 100;

export interface BlockingOptions {
  readonly mostMembers?: number;
  /** Which table each record is of; only records of different tables are paired then. */
  readonly tableOf?: ArrayLike<number> | undefined;
}

/** Pairs of records that at least one rule brings together; each pair comes once. */
export class CandidatePairs {
  readonly #index: BlockIndex;
  readonly #reports: readonly Omit<RuleReport, 'pairs'>[];
  readonly #size: number;
  /** How often blocks bring two records together; a pair that meets in several counts for each. */
  readonly meetings: number;

  constructor(
    keys: Pick<KeyColumns<never>, 'rules' | 'splits' | 'length' | 'of'>,
    private readonly options: BlockingOptions = {},
  ) {
    const { mostMembers = MOST_MEMBERS } = options;
    this.#size = keys.length;
    const blocks = keys.rules.map(({ parts }) =>
      splitBlocks(
        keysOfAll(parts.map((part) => keys.of(part))),
        keys.splits.filter((part) => !parts.includes(part)).map((part) => keys.of(part)),
        mostMembers,
      ),
    );
    this.#index = new BlockIndex(
      blocks.map(({ kept }) => kept),
      keys.length,
    );
    this.meetings = this.#index.ends.reduce((sum, end, place) => sum + end - place - 1, 0);
    this.#reports = blocks.map(({ kept, split, cut }, i) => ({
      rule: keys.rules[i]!.name,
      blocks: countBlocks(kept),
      split,
      cut,
    }));
  }

  /**
   * Calls `pair` for each pair, the smaller index first, pairs of one smaller index after the other.
   * @param takes whether to visit the pairs of which this is the smaller index
   * @returns what each rule brought
   */
  visit(pair: (a: number, b: number) => void, takes: (a: number) => boolean = () => true): RuleReport[] {
    const { members, ends, start, places, ruleEnds } = this.#index;
    const { tableOf } = this.options;
    const pairs = new Array<number>(this.#reports.length).fill(0);
    /** The last record that each was paired with, so that no pair comes twice. */
    const met = new Int32Array(this.#size).fill(-1);
    for (let a = 0; a < this.#size; a += 1) {
      if (!takes(a)) continue;
      let rule = 0;
      for (let p = start[a]!; p < start[a + 1]!; p += 1) {
        const place = places[p]!;
        while (place >= ruleEnds[rule]!) rule += 1;
        const end = ends[place]!;
        for (let other = place + 1; other < end; other += 1) {
          const b = members[other]!;
          if (met[b] === a) continue;
          met[b] = a;
          if (tableOf && tableOf[a] === tableOf[b]) continue;
          pairs[rule]! += 1;
          pair(a, b);
        }
      }
    }
    return this.#reports.map((report, i) => ({ ...report, pairs: pairs[i]! }));
  }
}

/** Blocks, each counted at its last member. */
const countBlocks = (lots: readonly Blocks[]): number =>
  lots.reduce(
    (sum, { ends }) => sum + ends.reduce((count, end, place) => (end === place + 1 ? count + 1 : count), 0),
    0,
  );
