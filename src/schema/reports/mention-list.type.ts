import { Field, Int, ObjectType } from 'type-graphql';
import { Mention } from './mention.type.js';

/** The first mentions of a person. */
@ObjectType({ simpleResolvers: true, description: 'The first mentions of a person.' })
export class MentionList {
  @Field(() => [Mention], { description: 'The rows.' })
  nodes!: readonly Mention[];

  @Field(() => Int, { description: 'How many there are in all, counted up to a limit.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `totalCount`: there are more.' })
  totalCountTruncated!: boolean;

  @Field(() => Boolean, { description: 'True when `first` left some out.' })
  truncated!: boolean;
}
