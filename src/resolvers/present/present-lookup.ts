import type { AsOf } from '../../domain/as-of.js';
import type { LookupAnswer } from '../../domain/views.js';
import type { LookupResult } from '../../schema/search/lookup-result.type.js';

/** One answer of a lookup in one shape, whatever its outcome. */
export function presentLookup(answer: LookupAnswer, asOf: AsOf): LookupResult {
  return {
    input: answer.input,
    outcome: answer.outcome,
    understoodAs: answer.outcome === 'NOT_UNDERSTOOD' ? [] : answer.understoodAs,
    reason: answer.outcome === 'NOT_UNDERSTOOD' ? answer.reason : null,
    ids: answer.outcome === 'FOUND' ? answer.ids : [],
    asOf,
  };
}
