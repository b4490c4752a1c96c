import { AsterismError } from './errors.js';
import type { EntityKind } from './kind.js';
import { spanOf } from './span.js';

/** Which part of the graph is analysed. All that is given holds at once; nothing given is the whole graph. */
export interface AnalysisScope {
  /** Entities to begin at, or null. */
  readonly ids: readonly string[] | null;
  /** How many reports away from them, 1 to `MAX_HOPS`; without ids it means nothing. */
  readonly hops: number;
  /** Name of a source: only its reports. */
  readonly source: string | null;
  /** Id of an ingest run: only reports that it recorded. */
  readonly run: string | null;
  /** Only facts observed in this span; undated ones are left out when an end is given. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only entities of these kinds. */
  readonly kinds: readonly EntityKind[] | null;
}

export const WHOLE_GRAPH: AnalysisScope = {
  ids: null,
  hops: 1,
  source: null,
  run: null,
  from: null,
  to: null,
  kinds: null,
};

export const MAX_HOPS = 3;
export const MAX_SCOPE_IDS = 200;

/**
 * A scope with everything that was left out filled in, lists sorted and without doubles: equal scopes are equal texts.
 * @throws AsterismError BAD_USER_INPUT for an empty list, too many ids, hops out of range or ends in the wrong order
 */
export function checkedScope(asked: Partial<AnalysisScope>): AnalysisScope {
  const { ids, hops, source, run, from, to, kinds } = { ...WHOLE_GRAPH, ...asked };
  if (ids && ids.length > MAX_SCOPE_IDS)
    throw wrong(`it names ${ids.length} ids; ${MAX_SCOPE_IDS} are allowed. Name fewer and take more hops.`);
  if (!Number.isInteger(hops) || hops < 1 || hops > MAX_HOPS)
    throw wrong(`"hops" must be a whole number from 1 to ${MAX_HOPS}; it is ${hops}.`);
  if (source?.trim() === '' || run?.trim() === '')
    throw wrong('the source or run is an empty text. Leave it out instead.');
  return { ids: sortedList('ids', ids), hops, source, run, ...spanOf(from, to), kinds: sortedList('kinds', kinds) };
}

function sortedList<T extends string>(name: string, list: readonly T[] | null): readonly T[] | null {
  if (list?.length === 0) throw wrong(`"${name}" is an empty list. Leave it out, or name at least one.`);
  return list && [...new Set(list)].sort();
}

const wrong = (fault: string): AsterismError =>
  new AsterismError('BAD_USER_INPUT', `This scope cannot be used: ${fault}`);
