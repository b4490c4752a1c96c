import type { AsOf } from '../../domain/as-of.js';
import type { Judgement as JudgementView } from '../../domain/judgement.js';
import type { Judgement } from '../../schema/resolution/judgement.type.js';

/** A judgement with what its links need. */
export const presentJudgement = (view: JudgementView, asOf: AsOf): Judgement => ({
  ...view,
  pairs: view.pairs.map(([aId, bId]) => ({ aId, bId, asOf })),
});
