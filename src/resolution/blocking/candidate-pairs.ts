import { BlockIndex } from './block-index.js';
import type { RuleReport } from './blocks.js';
import type { KeyColumns } from './key-columns.js';
import { keysOfAll } from './key-list.js';
import { type Blocks, splitBlocks } from './split-blocks.js';
import { type PairIndex, visitPairs } from './visit-pairs.js';

/**
 * Records that may share a key; a block of more is split. At a million made-up records this leaves nine pairs for each
 * and an F1 of 0.9525; with thirty there are fifteen pairs for each, which take a quarter more time for 0.9527, and with
 * a hundred twice as many: a block that large says too little.
 */
const MOST_MEMBERS = 20;

export interface BlockingOptions {
  readonly mostMembers?: number;
  /** Which table each record is of; only records of different tables are paired then. */
  readonly tableOf?: ArrayLike<number> | undefined;
}

/** Pairs of records that at least one rule brings together; each pair comes once. */
export class CandidatePairs {
  readonly index: PairIndex;
  /** What each rule brought, but for the pairs, which a visit counts. */
  readonly reports: readonly Omit<RuleReport, 'pairs'>[];

  constructor(
    keys: Pick<KeyColumns<never>, 'rules' | 'splits' | 'length' | 'of'>,
    { mostMembers = MOST_MEMBERS, tableOf }: BlockingOptions = {},
  ) {
    const blocks = keys.rules.map(({ parts }) =>
      splitBlocks(
        keysOfAll(parts.map((part) => keys.of(part))),
        keys.splits.filter((part) => !parts.includes(part)).map((part) => keys.of(part)),
        mostMembers,
      ),
    );
    const index = new BlockIndex(
      blocks.map(({ kept }) => kept),
      keys.length,
    );
    this.index = tableOf ? { ...index, tableOf } : index;
    this.reports = blocks.map(({ kept, split, cut }, i) => ({
      rule: keys.rules[i]!.name,
      blocks: countBlocks(kept),
      split,
      cut,
    }));
  }

  /** Calls `pair` for each pair, the smaller index first, pairs of one smaller index after the other. */
  visit(pair: (a: number, b: number) => void): RuleReport[] {
    const pairs = visitPairs(this.index, 0, this.index.start.length - 1, pair);
    return this.reports.map((report, i) => ({ ...report, pairs: pairs[i]! }));
  }
}

/** Blocks, each counted at its last member. */
const countBlocks = (lots: readonly Blocks[]): number =>
  lots.reduce(
    (sum, { ends }) => sum + ends.reduce((count, end, place) => (end === place + 1 ? count + 1 : count), 0),
    0,
  );
