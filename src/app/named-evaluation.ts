import type { Evaluation } from '../resolution/evaluation/evaluate.js';
import type { JudgedPair } from '../resolution/evaluation/judged-pair.js';

/** A pair that was decided wrongly, by the ids of its records; without a probability when it has no score. */
export interface WrongRecords {
  readonly left: string;
  readonly right: string;
  readonly probability?: number;
}

type Lists = 'joined' | 'missed' | 'neverCompared';

export type FileEvaluation = Omit<Evaluation, 'worst'> & {
  readonly worst: Omit<Evaluation['worst'], Lists> & Readonly<Record<Lists, readonly WrongRecords[]>>;
  /** Records of the clusters that the truth does not know, and the other way round; both are left out. */
  readonly withoutTruth: number;
  readonly withoutCluster: number;
};

/** An evaluation with the names of its records. */
export function namedEvaluation(
  { worst, ...rest }: Evaluation,
  nameOf: (place: number) => string,
): Omit<FileEvaluation, 'withoutTruth' | 'withoutCluster'> {
  const named = ({ a, b, ...score }: Pick<JudgedPair, 'a' | 'b'>): WrongRecords => ({
    left: nameOf(a),
    right: nameOf(b),
    ...score,
  });
  return {
    ...rest,
    worst: {
      ...worst,
      joined: worst.joined.map(named),
      missed: worst.missed.map(named),
      neverCompared: worst.neverCompared.map(named),
    },
  };
}
