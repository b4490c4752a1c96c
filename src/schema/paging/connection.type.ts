import { Field, ObjectType } from 'type-graphql';
import { CutList } from './cut-list.type.js';
import { PageInfo } from './page-info.type.js';

/** What every page of a list has; not a type of its own in the schema. */
@ObjectType({ simpleResolvers: true, description: 'What every page has.' })
export class Connection extends CutList {
  @Field(() => PageInfo, { description: 'Where the page stands in its list.' })
  pageInfo!: PageInfo;
}
