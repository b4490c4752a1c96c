import { Field, Float, ObjectType } from 'type-graphql';
import { Mention } from '../reports/mention.type.js';
import { MentionLink } from './mention-link.type.js';

/** Two groups of mentions became one. */
@ObjectType({ simpleResolvers: true, description: 'Two groups of mentions became one.' })
export class HowStep {
  @Field(() => [Mention], { description: 'Mentions of the one group.' })
  left!: readonly Mention[];

  @Field(() => [Mention], { description: 'Mentions of the other.' })
  right!: readonly Mention[];

  @Field(() => Float, {
    description:
      'What all pairs between them say together, in bits above the threshold; no pair counts without bounds. Above 0.',
  })
  sum!: number;

  @Field(() => MentionLink, { description: 'The pair between them with the largest match weight.' })
  strongest!: MentionLink;
}
