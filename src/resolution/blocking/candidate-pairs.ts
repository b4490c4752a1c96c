import type { BlockingRule, RuleReport } from './blocks.js';
import { RuleBlocks } from './rule-blocks.js';

/** Records that may share a key. A block of this many is half a million pairs, nearly all of them of different people. */
const MOST_MEMBERS = 1_000;

/** Pairs of records that at least one rule brings together; each pair comes once. */
export class CandidatePairs<Record> {
  readonly #blocks: readonly RuleBlocks[];

  constructor(
    private readonly rules: readonly BlockingRule<Record>[],
    records: readonly Record[],
    private readonly mayMatch: (a: number, b: number) => boolean = () => true,
    mostMembers = MOST_MEMBERS,
  ) {
    this.#blocks = rules.map((rule) => new RuleBlocks(rule as BlockingRule<unknown>, records, mostMembers));
  }

  /** Calls `pair` for each pair, the smaller index first, and tells what each rule brought. */
  visit(pair: (a: number, b: number) => void): RuleReport[] {
    return this.#blocks.map((own, at) => {
      const earlier = this.#blocks.slice(0, at);
      let pairs = 0;
      own.blocks.forEach((members, key) => {
        for (let i = 0; i < members.length; i += 1)
          for (let j = i + 1; j < members.length; j += 1) {
            const [a, b] = [members[i]!, members[j]!];
            if (!this.mayMatch(a, b)) continue;
            if (own.firstShared(a, b) !== key || earlier.some((rule) => rule.firstShared(a, b) >= 0)) continue;
            pairs += 1;
            pair(a, b);
          }
      });
      const blocks = own.blocks.filter(({ length }) => length > 0).length;
      return { rule: this.rules[at]!.name, blocks, pairs, cut: own.cut };
    });
  }
}
