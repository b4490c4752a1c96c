import { Field, Int, ObjectType } from 'type-graphql';

/** What every list that may be cut says of itself; not a type of its own in the schema. */
@ObjectType({ simpleResolvers: true, description: 'What every list that may be cut says of itself.' })
export class CutList {
  @Field(() => Int, { description: 'How many there are in all, counted up to a limit.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `totalCount`: there are more.' })
  totalCountTruncated!: boolean;

  @Field(() => Int, { description: 'How many are in this answer.' })
  returned!: number;

  @Field(() => Boolean, { description: 'True when there is more than this answer holds: `first` or a limit cut it.' })
  truncated!: boolean;
}
