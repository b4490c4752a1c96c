import { AsterismError } from '../../domain/errors.js';
import { type CandidateReason } from '../../domain/judgement.js';
import type { Page } from '../../domain/views.js';
import { log2Odds, probabilityOf } from '../../resolution/model/match-weight.js';
import type { Caller } from '../caller.js';
import { decodeCursor, encodeCursor, listName } from '../cursor.js';
import { MAX_PAGE, within } from '../limits.js';
import type { CandidateRow, JudgementStore } from '../ports-of-resolution.js';

export interface CandidatesRequest {
  readonly first: number;
  readonly after: string | null;
  readonly reason: CandidateReason | null;
  /** Probabilities, 0 to 1. */
  readonly minProbability: number;
  readonly maxProbability: number;
  readonly source: string | null;
  readonly childrenOnly: boolean;
}

/** A pair of mentions that a person should look at. */
export interface ResolutionCandidate {
  readonly from: string;
  readonly to: string;
  readonly reason: CandidateReason;
  /** Match weight in bits, and the probability that it stands for. */
  readonly weight: number;
  readonly probability: number;
  readonly model: string;
  /** Uncertainty times impact: what the queue is ordered by. */
  readonly score: number;
}

/** The review queue: pairs whose verdict would teach and change most come first. */
export class ReviewService {
  constructor(private readonly store: JudgementStore) {}

  async candidates(request: CandidatesRequest, caller: Caller): Promise<Page<ResolutionCandidate>> {
    const { first, after, reason, source, childrenOnly } = request;
    within('first', first, 0, MAX_PAGE);
    const [min, max] = [request.minProbability, request.maxProbability];
    if (!(min >= 0 && min <= max && max <= 1))
      throw new AsterismError('BAD_USER_INPUT', 'Probabilities go from 0 to 1, the least before the greatest.');
    const filter = { reason, source, childrenOnly, minWeight: bits(min), maxWeight: bits(max) };
    const list = listName('candidates', filter);
    let at = after === null ? null : toPlace(decodeCursor(list, after));
    const found: CandidateRow[] = [];
    // Pairs that others have joined meanwhile are left out, so a page may take several looks.
    for (let more = true; more && found.length <= first; ) {
      const rows = await this.store.candidates(filter, first + 1, at, caller);
      const people = await this.store.peopleOfGroups(
        [...new Set(rows.flatMap((row) => [row.fromGroup, row.toGroup]))],
        caller,
      );
      found.push(...rows.filter(({ fromGroup, toGroup }) => people.get(fromGroup) !== people.get(toGroup)));
      more = rows.length > first;
      at = rows.at(-1) ?? null;
    }
    const rows = found.slice(0, first).map((row) => ({
      row: present(row),
      cursor: encodeCursor(list, [row.score, row.key]),
    }));
    const hasNextPage = found.length > first;
    return { rows, hasNextPage, total: { count: rows.length, truncated: hasNextPage || after !== null } };
  }
}

/** Probabilities of 0 and 1 have no finite weight; nothing weighs more than this. */
const MOST_BITS = 1_000;
const bits = (probability: number): number =>
  probability <= 0 ? -MOST_BITS : probability >= 1 ? MOST_BITS : log2Odds(probability);

const toPlace = ([score, key]: readonly (string | number | null)[]) => ({ score: Number(score), key: String(key) });

const present = ({ from, to, reason, weight, model, score }: CandidateRow): ResolutionCandidate => ({
  from,
  to,
  reason,
  weight,
  probability: probabilityOf(weight),
  model,
  score,
});
