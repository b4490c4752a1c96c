import type { AsOf } from '../../domain/as-of.js';
import type { PersonView } from '../../domain/views.js';
import { Child } from '../../schema/entities/child.type.js';
import { Person } from '../../schema/entities/person.type.js';
import type { Profile } from '../../schema/entities/profile.type.js';
import { make } from './make.js';
import { presentEntity } from './present-entity.js';

/** A profile as Child or Person. */
export function presentPerson(view: PersonView, asOf: AsOf): Profile {
  return make<Profile>(view.type === 'CHILD' ? Child : Person, {
    ...presentEntity(view, asOf),
    names: view.names,
    aliases: view.aliases,
    birthDates: view.birthDates,
    sexes: view.sexes,
    roles: view.roles,
    mentionCount: view.mentions.count,
    mentionCountTruncated: view.mentions.truncated,
  });
}
