import type { ReadScope } from '../services/ports.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { foundingMentions } from './statements/node-statements.js';

/** A person's public id is that of the mention it is shown under, with the kind of people. */
export const personIdOf = (mentionId: string): string => `person:${mentionId.slice('mention:'.length)}`;

/** Public id of what a statement returns: values come with their id, people with their entity's key. */
export type EntityIds = (target: string, kind: string) => string;

/** Asks once for the ids that the people among some targets are shown under. */
export async function entityIds(
  runner: StatementRunner,
  targets: readonly { readonly target: string; readonly kind: string }[],
  scope: ReadScope,
): Promise<EntityIds> {
  const keys = [...new Set(targets.filter(({ kind }) => kind === 'person').map(({ target }) => target))];
  const { markings, knownAt } = scoped(scope);
  const rows = keys.length ? await runner.read(foundingMentions, { keys, markings, knownAt }, scope) : [];
  const shown = new Map(rows.map((row) => [row.key, personIdOf(row.foundingId)]));
  return (target, kind) => (kind === 'person' ? (shown.get(target) ?? '') : target);
}

/** Splits ids by the statement that answers them. */
export function byStart(ids: readonly string[]): { readonly persons: string[]; readonly values: string[] } {
  const persons: string[] = [];
  const values: string[] = [];
  for (const id of new Set(ids)) (id.startsWith('person:') ? persons : values).push(id);
  return { persons, values };
}
