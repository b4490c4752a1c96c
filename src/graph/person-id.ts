import type { ReadScope } from '../services/ports.js';
import { personComponents, personIdOf } from './person-components.js';
import type { StatementRunner } from './statement-runner.js';

/** Public id of what a statement returns: values come with their id, people with their entity's key. */
export type EntityIds = (target: string, kind: string) => string;

/** Asks once for the ids that the people among some targets are shown under. */
export async function entityIds(
  runner: StatementRunner,
  targets: readonly { readonly target: string; readonly kind: string }[],
  scope: ReadScope,
): Promise<EntityIds> {
  const keys = [...new Set(targets.filter(({ kind }) => kind === 'person').map(({ target }) => target))];
  const people = await personComponents(runner, keys, scope);
  return (target, kind) => (kind === 'person' ? (people.get(target)?.id ?? '') : target);
}

/** A person as reports name it: the entity's key, and its mention when that cannot have been joined with another. */
export type NamedPerson = readonly [key: string, mentionId: string | null];

/** Asks once for the ids that people are shown under; those that cannot have been joined are known without asking. */
export async function peopleShown(
  runner: StatementRunner,
  people: readonly NamedPerson[],
  scope: ReadScope,
): Promise<(person: NamedPerson) => string> {
  const asked = people.flatMap(([target, mention]) => (mention === null ? { target, kind: 'person' } : []));
  const idOf = await entityIds(runner, asked, scope);
  return ([key, mention]) => (mention === null ? idOf(key, 'person') : personIdOf(mention));
}

/** Splits ids by the statement that answers them. */
export function byStart(ids: readonly string[]): { readonly persons: string[]; readonly values: string[] } {
  const persons: string[] = [];
  const values: string[] = [];
  for (const id of new Set(ids)) (id.startsWith('person:') ? persons : values).push(id);
  return { persons, values };
}
