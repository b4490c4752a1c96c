import { Field, ObjectType } from 'type-graphql';
import { CutList } from '../paging/cut-list.type.js';
import { Mention } from './mention.type.js';

/** The first mentions of a person. */
@ObjectType({ simpleResolvers: true, description: 'The first mentions of a person.' })
export class MentionList extends CutList {
  @Field(() => [Mention], { description: 'The rows.' })
  nodes!: readonly Mention[];
}
