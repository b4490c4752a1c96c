import type { JudgementList } from '../../schema/resolution/judgement-list.type.js';
import { MAX_PAGE, within } from '../../services/limits.js';
import { cutList } from '../present/cut-list.js';
import { presentJudgement } from '../present/present-judgement.js';
import type { Reading } from '../request-context.js';

/** The newest judgements on the mentions of a child or person. @throws AsterismError BAD_USER_INPUT */
export async function loadJudgementsOf(reading: Reading, personId: string, first: number): Promise<JudgementList> {
  const judgements = await reading.links.judgementsOf.load(personId);
  const nodes = judgements.slice(0, within('first', first, 0, MAX_PAGE));
  return {
    nodes: nodes.map((judgement) => presentJudgement(judgement, reading.asOf)),
    ...cutList(nodes.length, { count: judgements.length, truncated: false }),
  };
}
