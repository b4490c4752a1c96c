import type { FactFilter } from '../domain/filters.js';
import type { EntityKind } from '../domain/kind.js';
import type { BetweenInput } from '../schema/time/between.input.js';
import { within } from './bounds.js';

/** Which facts count, from the arguments of a field. @throws AsterismError BAD_USER_INPUT */
export function factFilter(
  kinds: readonly EntityKind[] | null,
  roles: readonly string[] | null,
  between: BetweenInput | null,
  minConfidence: number,
): FactFilter {
  return {
    kinds,
    roles,
    from: between?.from ?? null,
    to: between?.to ?? null,
    minConfidence: within('minConfidence', minConfidence, 0, 1),
  };
}
