import type { AsOf } from '../../domain/as-of.js';
import type { JudgementOutcome } from '../../schema/resolution/judgement-outcome.type.js';
import type { JudgementOutcome as Outcome } from '../../services/resolution/judgement-service.js';
import { presentJudgement } from './present-judgement.js';

/** A decision and what came of it. */
export const presentOutcome = (outcome: Outcome, asOf: AsOf): JudgementOutcome => ({
  ...outcome,
  judgement: presentJudgement(outcome.judgement, asOf),
});
