import { Field, Float, ObjectType } from 'type-graphql';
import { Mention } from '../reports/mention.type.js';

/** Two mentions with their match weight. */
@ObjectType({ simpleResolvers: true, description: 'Two mentions with their match weight.' })
export class MentionLink {
  @Field(() => Mention, { description: 'The one.' })
  a!: Mention;

  @Field(() => Mention, { description: 'The other.' })
  b!: Mention;

  @Field(() => Float, {
    description: 'Match weight in bits; ±100 and more where a source, a judgement or a hard fact decides.',
  })
  weight!: number;

  @Field(() => Float, { description: 'The same as a probability.' })
  probability!: number;
}
