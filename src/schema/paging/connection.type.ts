import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info.type.js';

/** What every page of a list has; not a type of its own in the schema. */
@ObjectType({ simpleResolvers: true, description: 'What every page has.' })
export class Connection {
  @Field(() => PageInfo, { description: 'Where the page stands in its list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many rows the whole list has, counted up to a limit.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `totalCount`: there are more.' })
  totalCountTruncated!: boolean;
}
