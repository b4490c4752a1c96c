import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ExplainedChange } from './explained-change.type.js';

/** Two entities that reports name together, otherwise than before. */
@ObjectType({ simpleResolvers: true, description: 'Two entities that reports name together, otherwise than before.' })
export class LinkChange extends ExplainedChange {
  @Field(() => ID, { description: 'One end.' })
  fromId!: string;

  @Field(() => ID, { description: 'The other end.' })
  toId!: string;

  @Field(() => Int, { description: 'Reports that named both then.' })
  thenReports!: number;

  @Field(() => Int, { description: 'Reports that name both now.' })
  nowReports!: number;
}
