import { Field, ID, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';
import { SetAsideEnd } from './set-aside-end.type.js';

/** A value that somebody set aside: it carries no connection while that stands. */
@ObjectType({
  simpleResolvers: true,
  description: 'A value that somebody set aside: it carries no connection while that stands.',
})
export class SetAside {
  @Field(() => ID, { description: 'Id of the record, to withdraw it.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the value.' })
  valueId!: string;

  @Field(() => ID, { description: 'Id of the key that it was done with.' })
  by!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Instant, { description: 'When.' })
  at!: string;

  @Field(() => SetAsideEnd, { nullable: true, description: 'How it ended; null while it stands.' })
  ended!: SetAsideEnd | null;
}
