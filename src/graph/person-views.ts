import type { PersonView } from '../domain/views.js';
import type { ReadScope } from '../services/ports.js';
import { birthDateOf } from './birth-date.js';
import { byFrequency } from './by-frequency.js';
import type { PersonStart } from './person-components.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { loadPersons } from './statements/node-statements.js';

/** Mentions read to describe one person; more only make the lists of names longer. */
export const MENTIONS_READ = 200;

/** What one mention says of its person. */
export interface NamedAs {
  readonly type: 'CHILD' | 'PERSON';
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly birthFrom: string | null;
  readonly birthPrecision: string | null;
  readonly sex: string | null;
  readonly role: string;
}

/** Children and persons as their visible mentions tell of them; those without one are absent. One statement. */
export async function personViews(
  runner: StatementRunner,
  starts: readonly PersonStart[],
  scope: ReadScope,
): Promise<{ asked: string; view: PersonView }[]> {
  if (!starts.length) return [];
  const shownAs = new Map(starts.map(({ id, shownAs }) => [id, shownAs]));
  const rows = await runner.read(loadPersons, { starts, mentionLimit: MENTIONS_READ, ...scoped(scope) }, scope);
  return rows.map(({ asked, mentions }) => ({ asked, view: toPersonView(shownAs.get(asked)!, mentions) }));
}

/** A person assembled from mentions, at most as many as are read of one. */
export function toPersonView(id: string, mentions: readonly NamedAs[]): PersonView {
  const names = byFrequency(mentions.map((mention) => mention.name));
  return {
    id,
    kind: 'person',
    type: mentions.some((mention) => mention.type === 'CHILD') ? 'CHILD' : 'PERSON',
    label: names[0] ?? `unnamed ${mentions[0]?.role ?? 'person'}`,
    names,
    aliases: byFrequency(mentions.flatMap((mention) => mention.aliases)),
    birthDates: byFrequency(mentions.map((mention) => birthDateOf(mention.birthFrom, mention.birthPrecision))),
    sexes: byFrequency(mentions.map((mention) => mention.sex)),
    roles: byFrequency(mentions.map((mention) => mention.role)),
    mentions: { count: mentions.length, truncated: mentions.length === MENTIONS_READ },
  };
}
