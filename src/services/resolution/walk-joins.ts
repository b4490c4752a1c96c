import type { Deadline } from '../ports.js';
import type { StoredJoin } from '../ports-of-resolution.js';
import { type Joins, otherEnd } from './joins.js';

/** Groups of mentions in one component that are looked at together; all pairs of them are scored. */
export const MOST_IN_COMPONENT = 1_000;

/** Groups that were reached, and whether some were left out because their component has too many. */
export interface Walked {
  readonly groups: ReadonlySet<string>;
  readonly isCut: boolean;
}

/**
 * The components of some groups over what joins them, as far as a component has no more than `most` groups.
 *
 * @param leadsOn those of some joins that a walk may follow
 */
export async function walkJoins(
  start: Iterable<string>,
  joins: Joins,
  leadsOn: (found: readonly StoredJoin[]) => readonly StoredJoin[] | Promise<readonly StoredJoin[]>,
  deadline: Deadline,
  most = MOST_IN_COMPONENT,
): Promise<Walked> {
  const components = new Map([...start].map((key) => [key, { size: 1, into: null }] as [string, Component]));
  const rootOf = (key: string): Component => {
    let component = components.get(key)!;
    while (component.into) component = component.into;
    return component;
  };
  let isCut = false;
  for (let frontier = [...components.keys()].sort(); frontier.length; ) {
    await joins.load(frontier, deadline);
    const followed = new Set(await leadsOn([...new Set(frontier.flatMap((key) => joins.of(key)))]));
    const next: string[] = [];
    for (const key of frontier)
      for (const other of neighbours(key, joins, followed)) {
        const component = rootOf(key);
        const known = components.has(other);
        const met = known ? rootOf(other) : null;
        if (met === component) continue;
        if (!known && component.size >= most) isCut = true;
        else if (met) {
          met.into = component;
          component.size += met.size;
        } else {
          component.size += 1;
          components.set(other, { size: 1, into: component });
          next.push(other);
        }
      }
    frontier = next.sort();
  }
  return { groups: new Set(components.keys()), isCut };
}

interface Component {
  size: number;
  into: Component | null;
}

const neighbours = (key: string, joins: Joins, followed: ReadonlySet<StoredJoin>): string[] =>
  joins
    .of(key)
    .filter((join) => followed.has(join))
    .map((join) => otherEnd(join, key))
    .sort();
