import { Field, ObjectType } from 'type-graphql';
import { SetAside } from './set-aside.type.js';

/** Values that were set aside, the newest first. */
@ObjectType({ simpleResolvers: true, description: 'Values that were set aside, the newest first.' })
export class SetAsideList {
  @Field(() => [SetAside], { description: 'The records.' })
  records!: readonly SetAside[];

  @Field(() => Boolean, { description: 'True when there are more than `first`.' })
  more!: boolean;
}
