import { Field, ObjectType } from 'type-graphql';
import { Mention } from '../reports/mention.type.js';
import { MentionLink } from './mention-link.type.js';

/** The bridge of a person: without it the mentions fall into two sides, and no pair between them is stronger. */
@ObjectType({
  simpleResolvers: true,
  description:
    'The bridge of a person: without it the mentions fall into two sides, and no pair between them is stronger.',
})
export class WeakestLink extends MentionLink {
  @Field(() => [Mention], { description: 'Mentions on the one side.' })
  left!: readonly Mention[];

  @Field(() => [Mention], { description: 'Mentions on the other.' })
  right!: readonly Mention[];
}
