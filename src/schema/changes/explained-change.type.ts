import { Field, Int, ObjectType } from 'type-graphql';
import { ChangeCause } from './change-cause.type.js';

/** What every change says of its causes; not a type of its own in the schema. */
@ObjectType({ simpleResolvers: true, description: 'What every change says of its causes.' })
export class ExplainedChange {
  @Field(() => [ChangeCause], { description: 'What made it, the newest first, at most 10.' })
  why!: readonly ChangeCause[];

  @Field(() => Int, { description: 'How many things made it.' })
  whyCount!: number;
}
