import { Field, Int, ObjectType } from 'type-graphql';
import { Report } from './report.type.js';

/** The first reports of a list. */
@ObjectType({ simpleResolvers: true, description: 'The first reports of a list.' })
export class ReportList {
  @Field(() => [Report], { description: 'The rows.' })
  nodes!: readonly Report[];

  @Field(() => Int, { description: 'How many there are in all, counted up to a limit.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `totalCount`: there are more.' })
  totalCountTruncated!: boolean;

  @Field(() => Boolean, { description: 'True when `first` left some out.' })
  truncated!: boolean;
}
