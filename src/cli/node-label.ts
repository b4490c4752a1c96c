import type { Caller } from '../services/caller.js';
import type { NodeView } from '../services/node-service.js';
import type { Session } from './session.js';

/** Short text that stands for a node where a person looks at it. From data: print it through the table or `safeText`. */
export function nodeLabel({ type, view }: NodeView): string {
  switch (type) {
    case 'report':
      return view.title ?? `${view.kind} ${view.sourceKey}`;
    case 'mention':
      return view.name ?? view.role;
    case 'source':
      return view.name;
    case 'run':
      return `${view.sourceName} ${view.startedAt}`;
    default:
      return view.label;
  }
}

const AT_ONCE = 200;

/** Labels by id, for any number of ids; an id that is not to be seen has none. */
export async function labelsOf(
  ids: Iterable<string>,
  { app }: Session,
  caller: Caller,
): Promise<Readonly<Record<string, string>>> {
  const distinct = [...new Set(ids)];
  const labels: Record<string, string> = {};
  for (let start = 0; start < distinct.length; start += AT_ONCE) {
    const some = distinct.slice(start, start + AT_ONCE);
    const nodes = await app.services.nodes.nodes(some, caller);
    some.forEach((id, i) => {
      const node = nodes[i];
      if (node) labels[id] = nodeLabel(node);
    });
  }
  return labels;
}
