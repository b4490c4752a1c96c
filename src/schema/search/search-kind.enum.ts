import { registerEnumType } from 'type-graphql';
import { ENTITY_KIND_MEANINGS, EntityKindEnum } from '../entities/entity-kind.enum.js';

/** GraphQL names of what a search can find. */
export const SearchKindEnum = { ...EntityKindEnum, REPORT: 'report' } as const;

registerEnumType(SearchKindEnum, {
  name: 'SearchKind',
  description: 'What a search can find: every kind of entity, and reports.',
  valuesConfig: { ...ENTITY_KIND_MEANINGS, REPORT: { description: 'A report.' } },
});
