import { Field, ID, ObjectType } from 'type-graphql';
import { ExplainedChange } from './explained-change.type.js';
import { PersonMove } from './person-move.type.js';

/** People who became one, or one who became several. */
@ObjectType({ simpleResolvers: true, description: 'People who became one, or one who became several.' })
export class PersonChange extends ExplainedChange {
  @Field(() => [ID], { description: 'The people then.' })
  thenIds!: readonly string[];

  @Field(() => [ID], { description: 'The people now.' })
  nowIds!: readonly string[];

  @Field(() => [PersonMove], { description: 'What went where, at most 20 parts.' })
  parts!: readonly PersonMove[];
}
