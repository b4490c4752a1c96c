import { AsterismError } from '../../domain/errors.js';
import type { FactFilter } from '../../domain/filters.js';
import type { EntityKind } from '../../domain/kind.js';
import { atMost, MAX_IDS, MAX_PAGE, MAX_PATH_LENGTH, within } from '../limits.js';
import type { EntityStore, ReadScope } from '../ports.js';
import { shownIds } from '../shown-ids.js';

/** Most ends on one side, entities that must be passed, and days between two steps. */
export const MAX_ENDS = 10;
export const MAX_THROUGH = 3;
export const MAX_GAP_DAYS = 36_500;
const MAX_ROLES = 50;

/** What connects the one with the other. `kinds` and `roles` are of what stands between the ends. */
export interface ConnectionsRequest {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxLength: number;
  readonly first: number;
  readonly filter: FactFilter;
  readonly avoidKinds: readonly EntityKind[];
  readonly avoidRoles: readonly string[];
  readonly avoid: readonly string[];
  readonly through: readonly string[];
  /** Each step not before the last. */
  readonly inOrder: boolean;
  /** Most days between a step and the next; null for any. */
  readonly maxGapDays: number | null;
  /** No two that share more than half of what they pass through. */
  readonly diverse: boolean;
}

/** A plain question between two entities. */
export const CONNECTION_DEFAULTS = {
  avoidKinds: [],
  avoidRoles: [],
  avoid: [],
  through: [],
  inOrder: false,
  maxGapDays: null,
  diverse: false,
} as const;

/**
 * The same with the ids that entities are shown under.
 * @throws AsterismError BAD_USER_INPUT for what contradicts itself or is too much, NOT_FOUND for what the scope may not see
 */
export async function checkedRequest(
  request: ConnectionsRequest,
  entities: Pick<EntityStore, 'persons' | 'values'>,
  scope: ReadScope,
): Promise<ConnectionsRequest> {
  within('maxLength', request.maxLength, 1, MAX_PATH_LENGTH);
  within('first', request.first, 0, MAX_PAGE);
  if (request.maxGapDays !== null) within('maxGapDays', request.maxGapDays, 0, MAX_GAP_DAYS);
  for (const [name, max] of [
    ['from', MAX_ENDS],
    ['to', MAX_ENDS],
    ['through', MAX_THROUGH],
    ['avoid', MAX_IDS],
  ] as const) {
    atMost(name, request[name], max);
    once(name, request[name]);
  }
  atMost('avoidRoles', request.avoidRoles, MAX_ROLES);
  atMost('roles', request.filter.roles ?? [], MAX_ROLES);
  if (!request.from.length || !request.to.length) throw bad('Both "from" and "to" need at least one entity.');
  const kind = request.filter.kinds?.find((one) => request.avoidKinds.includes(one));
  if (kind !== undefined) throw bad(`The kind "${kind}" is both asked for and to be avoided. Give it once.`);
  const lists = [request.from, request.to, request.through, request.avoid];
  const shown = await shownIds(lists.flat(), entities, scope);
  const [from, to, through, avoid] = lists.map((list) => shown.splice(0, list.length)) as [
    string[],
    string[],
    string[],
    string[],
  ];
  for (const [name, list] of Object.entries({ from, to, through })) once(name, list);
  apart('from', from, 'to', to);
  apart('through', through, 'from', from);
  apart('through', through, 'to', to);
  apart('avoid', avoid, 'from', from);
  apart('avoid', avoid, 'to', to);
  apart('avoid', avoid, 'through', through);
  return { ...request, from, to, through, avoid };
}

/** @throws AsterismError BAD_USER_INPUT when one is there twice, under whichever of its ids */
export function once(name: string, ids: readonly string[]): void {
  const again = ids.find((id, i) => ids.indexOf(id) !== i);
  if (again !== undefined) throw bad(`"${name}" holds "${again.slice(0, 60)}" twice. Give each entity once.`);
}

function apart(name: string, ids: readonly string[], otherName: string, others: readonly string[]): void {
  const both = ids.find((id) => others.includes(id));
  if (both !== undefined)
    throw bad(`"${name}" and "${otherName}" hold the same entity (${both}). Give it in one of them.`);
}

const bad = (message: string): AsterismError => new AsterismError('BAD_USER_INPUT', message);
