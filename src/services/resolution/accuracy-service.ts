import { emptyChart } from '../../resolution/charts/empty-chart.js';
import { reliabilityChart } from '../../resolution/charts/reliability-chart.js';
import { thresholdsChart } from '../../resolution/charts/thresholds-chart.js';
import { type Calibration, calibrate } from '../../resolution/evaluation/calibration.js';
import { recordsOfLabels } from '../../resolution/evaluation/records-of-labels.js';
import { type AtThreshold, accuracyByThreshold } from '../../resolution/evaluation/thresholds.js';
import { probabilityOf } from '../../resolution/model/match-weight.js';
import type { Caller } from '../caller.js';
import type { Deadline } from '../ports.js';
import type { ResolvedStore } from '../ports-of-resolution.js';
import type { PersonModel } from './person-model.js';
import { readLabels } from './read-labels.js';

/** Judged pairs that are read for one answer. */
const MOST_LABELS = 10_000;

const HINT = 'Nothing was judged SAME or DIFFERENT yet. Judge some of the pairs that wait, then ask again.';

/** The model in use, held against what people judged. */
export interface JudgedAccuracy {
  /** `name@version`. */
  readonly model: string;
  /** Pairs that were judged the same, and different. */
  readonly same: number;
  readonly different: number;
  /** True when more were judged than were read. */
  readonly hasMore: boolean;
  readonly byThreshold: readonly AtThreshold[];
  readonly calibration: Calibration;
  /** What to do when nothing was judged; else null. */
  readonly hint: string | null;
}

/** Says how good the model in use is where people know better: on the pairs that a caller may see judged. */
export class AccuracyService {
  constructor(
    private readonly store: Pick<ResolvedStore, 'judgedPairs'>,
    private readonly model: (deadline: Deadline) => Promise<PersonModel>,
  ) {}

  /** Standing verdicts against the probabilities that the model gives without knowing them; hard facts count as 0. */
  async ofJudgements(caller: Caller): Promise<JudgedAccuracy> {
    const model = await this.model(caller);
    const { labels, hasMore } = await readLabels(this.store, MOST_LABELS, caller);
    const { pairs, truth } = recordsOfLabels(
      labels.map(({ isMatch, records }) => ({ isMatch, probability: probabilityOf(model.weightOf(...records)) })),
    );
    const same = labels.filter(({ isMatch }) => isMatch).length;
    return {
      model: model.id,
      same,
      different: labels.length - same,
      hasMore,
      byThreshold: accuracyByThreshold(pairs, truth),
      calibration: calibrate(pairs, truth),
      hint: labels.length ? null : HINT,
    };
  }

  /** Precision, recall and F1 of the judged pairs by threshold. @returns an SVG file */
  thresholdsChart({ byThreshold, hint, ...counts }: JudgedAccuracy): string {
    return hint === null ? thresholdsChart(byThreshold, basisOf(counts)) : emptyChart('Thresholds', hint);
  }

  /** Whether probabilities mean what they say, on the judged pairs. @returns an SVG file */
  reliabilityChart({ calibration, hint, ...counts }: JudgedAccuracy): string {
    return hint === null ? reliabilityChart(calibration, basisOf(counts)) : emptyChart('Reliability', hint);
  }
}

const basisOf = ({ same, different, hasMore }: Pick<JudgedAccuracy, 'same' | 'different' | 'hasMore'>): string =>
  `on ${hasMore ? 'the first ' : ''}${(same + different).toLocaleString('en-US')} judged pairs, most of which were doubtful`;
