import type { FactFilter } from '../domain/filters.js';
import type { EntityKind } from '../domain/kind.js';
import { spanOf } from '../domain/span.js';
import type { BetweenInput } from '../schema/time/between.input.js';
import { inRange } from './in-range.js';

interface FactArguments {
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly roles?: readonly string[] | null | undefined;
  readonly between?: BetweenInput | null | undefined;
  readonly minConfidence?: number;
}

/** Which facts count, from the arguments of a field. @throws AsterismError BAD_USER_INPUT */
export function factFilter({ kinds, roles, between, minConfidence = 0 }: FactArguments): FactFilter {
  return {
    kinds: kinds ?? null,
    roles: roles ?? null,
    ...spanOf(between?.from, between?.to),
    minConfidence: inRange('minConfidence', minConfidence, 0, 1),
  };
}
