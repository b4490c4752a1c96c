import type { OwnedValueList } from '../../schema/entities/owned-value-list.type.js';
import { MAX_PAGE, within } from '../../services/limits.js';
import { cutList } from '../present/cut-list.js';
import type { Reading } from '../request-context.js';

/** The first values that a child or person owns. @throws AsterismError BAD_USER_INPUT */
export async function loadValuesOf(reading: Reading, personId: string, first: number): Promise<OwnedValueList> {
  const owned = await reading.links.valuesOf.load(personId);
  const nodes = owned.slice(0, within('first', first, 0, MAX_PAGE));
  return {
    nodes: nodes.map(({ valueId, reports }) => ({ valueId, reportCount: reports, asOf: reading.asOf })),
    ...cutList(nodes.length, { count: owned.length, truncated: false }),
  };
}
