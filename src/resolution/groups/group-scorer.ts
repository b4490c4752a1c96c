import type { PersonRecord } from '../person-record.js';
import type { Group } from './group.js';

/** Two mentions of different groups with their match weight, the one with the smaller key first. */
export interface MentionPair {
  readonly from: { readonly id: string; readonly key: string };
  readonly to: { readonly id: string; readonly key: string };
  readonly weight: number;
}

/** How two groups compare. */
export interface GroupPair {
  /** Pairs of their mentions, best first. */
  readonly pairs: readonly MentionPair[];
  /** Weight of the best pair; minus infinity when a hard fact says that they are two people. */
  readonly best: number;
}

/** Most mentions of a group that are compared with those of another: the ones with the smallest keys. */
const MOST_MEMBERS = 30;
const NONE: GroupPair = { pairs: [], best: Number.NEGATIVE_INFINITY };

/** Compares groups of mentions pair by pair, each two groups once. */
export class GroupScorer {
  readonly #known = new Map<string, GroupPair>();

  /**
   * @param weightOf match weight of two records; minus infinity for a veto
   * @param isVetoed whether a person said that two groups are different people
   */
  constructor(
    private readonly weightOf: (a: PersonRecord, b: PersonRecord) => number,
    private readonly isVetoed: (a: string, b: string) => boolean = () => false,
  ) {}

  compare(a: Group, b: Group): GroupPair {
    const [first, second] = a.key < b.key ? [a, b] : [b, a];
    const name = `${first.key} ${second.key}`;
    const known = this.#known.get(name);
    if (known) return known;
    const pair = this.isVetoed(first.key, second.key) ? NONE : this.#score(first, second);
    this.#known.set(name, pair);
    return pair;
  }

  #score(a: Group, b: Group): GroupPair {
    const pairs: MentionPair[] = [];
    for (const x of a.members.slice(0, MOST_MEMBERS))
      for (const y of b.members.slice(0, MOST_MEMBERS)) {
        const weight = x.report === y.report ? Number.NEGATIVE_INFINITY : this.weightOf(x.record, y.record);
        if (weight === Number.NEGATIVE_INFINITY) return NONE;
        pairs.push(x.key < y.key ? { from: x, to: y, weight } : { from: y, to: x, weight });
      }
    pairs.sort((x, y) => y.weight - x.weight || compareKeys(x, y));
    return pairs.length ? { pairs, best: pairs[0]!.weight } : NONE;
  }
}

const compareKeys = (x: MentionPair, y: MentionPair): number =>
  x.from.key < y.from.key ? -1 : x.from.key > y.from.key ? 1 : x.to.key < y.to.key ? -1 : 1;
