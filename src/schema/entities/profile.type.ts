import { Field, Int, InterfaceType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';

/** What a child and a person have in common: an assembly of the visible mentions that resolve together. */
@InterfaceType({
  implements: [Entity, Node],
  description:
    'A child or another person, assembled from the visible mentions that resolve together. Lists hold the distinct values, most frequent first.',
})
export abstract class Profile extends Entity {
  @Field(() => [String], { description: 'Names as written.' })
  names!: readonly string[];

  @Field(() => [String], { description: 'Other names that reports give.' })
  aliases!: readonly string[];

  @Field(() => [String], { description: 'Dates of birth, as exact as known: a year, a month or a day.' })
  birthDates!: readonly string[];

  @Field(() => [String], { description: 'Sexes that reports give: FEMALE, MALE, OTHER.' })
  sexes!: readonly string[];

  @Field(() => [String], { description: 'Roles that reports give: missing-child, caller, officer …' })
  roles!: readonly string[];

  @Field(() => Int, { description: 'How many visible mentions resolve to this person, counted up to a limit.' })
  mentionCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `mentionCount`: there are more.' })
  mentionCountTruncated!: boolean;
}
