import { Field, ID, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';

/** How a value came to carry connections again. */
@ObjectType({ simpleResolvers: true, description: 'How a value came to carry connections again.' })
export class SetAsideEnd {
  @Field(() => Instant, { description: 'When.' })
  at!: string;

  @Field(() => ID, { description: 'Id of the key that it was done with.' })
  by!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
