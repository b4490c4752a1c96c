/** Kinds of identifiers: values that a report mentions and that can belong to somebody. */
export const IDENTIFIER_KINDS = ['phone', 'email', 'account', 'vehicle', 'device', 'ip', 'image'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** Kinds of nodes that are made from a value and joined by it: identifiers and places. */
export const VALUE_KINDS = [...IDENTIFIER_KINDS, 'location'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Kinds of entities: what connections run between. People, resolved or not, share one kind. */
export const ENTITY_KINDS = [...VALUE_KINDS, 'person'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Every kind that has a public id. */
export const NODE_KINDS = [...ENTITY_KINDS, 'report', 'mention', 'source', 'run'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Neo4j label of each value kind. */
export const VALUE_LABELS: Readonly<Record<ValueKind, string>> = {
  phone: 'Phone',
  email: 'Email',
  account: 'Account',
  vehicle: 'Vehicle',
  device: 'Device',
  ip: 'IpAddress',
  image: 'Image',
  location: 'Location',
};

/** Kind that a public id (`kind:rest`) begins with, or null when it begins with none. */
export function kindOfId(id: string): NodeKind | null {
  const kind = id.slice(0, Math.max(0, id.indexOf(':')));
  return (NODE_KINDS as readonly string[]).includes(kind) ? (kind as NodeKind) : null;
}

/** Kind of an entity, from its public id. */
export const entityKindOf = (id: string): EntityKind => id.slice(0, id.indexOf(':')) as EntityKind;
