/** A person's public id is that of the mention it is shown under, with the kind of people. */
export const personIdOf = (mentionId: string): string => `person:${mentionId.slice('mention:'.length)}`;

/** Public id of whatever a connection statement returns: values come with their id, people with a mention's. */
export const entityIdOf = (target: string, kind: string): string => (kind === 'person' ? personIdOf(target) : target);

/** Splits ids by the statement that answers them. */
export function byStart(ids: readonly string[]): { readonly persons: string[]; readonly values: string[] } {
  const persons: string[] = [];
  const values: string[] = [];
  for (const id of new Set(ids)) (id.startsWith('person:') ? persons : values).push(id);
  return { persons, values };
}
