import { Field, Int, ObjectType } from 'type-graphql';
import { OwnedValue } from './owned-value.type.js';

/** The first values that a person owns, most frequent first. */
@ObjectType({ simpleResolvers: true, description: 'The first values that a person owns, most frequent first.' })
export class OwnedValueList {
  @Field(() => [OwnedValue], { description: 'The rows.' })
  nodes!: readonly OwnedValue[];

  @Field(() => Int, { description: 'How many there are in all, counted up to a limit.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `totalCount`: there are more.' })
  totalCountTruncated!: boolean;

  @Field(() => Boolean, { description: 'True when `first` left some out.' })
  truncated!: boolean;
}
