import { kindOfId } from '../../domain/kind.js';
import { Entity } from '../../schema/entities/entity.type.js';
import type { Node } from '../../schema/entities/node.type.js';
import type { NodeLoaders } from './node-loaders.js';

/** The node with this id, or null when there is none that the caller may see. Its id says which loader to ask. */
export function loadNode(loaders: NodeLoaders, id: string): Promise<Node | null> {
  switch (kindOfId(id)) {
    case null:
      return Promise.resolve(null);
    case 'person':
      return loaders.person.load(id);
    case 'report':
      return loaders.report.load(id);
    case 'mention':
      return loaders.mention.load(id);
    case 'source':
      return loaders.source.load(id);
    case 'run':
      return loaders.run.load(id);
    default:
      return loaders.value.load(id);
  }
}

/** The same for ids that name entities: anything else is null. */
export async function loadEntity(loaders: NodeLoaders, id: string): Promise<Entity | null> {
  const node = await loadNode(loaders, id);
  return node instanceof Entity ? node : null;
}

/** Many entities, those that the caller may not see left out. */
export async function loadEntities(loaders: NodeLoaders, ids: readonly string[]): Promise<Entity[]> {
  const entities = await Promise.all(ids.map((id) => loadEntity(loaders, id)));
  return entities.filter((entity) => entity !== null);
}

/** Many rows of one loader, those that the caller may not see left out. */
export async function loadVisible<Row>(
  loader: { load(id: string): Promise<Row | null> },
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => loader.load(id)));
  return rows.filter((row) => row !== null);
}
