import { Field, ObjectType } from 'type-graphql';
import { CutList } from '../paging/cut-list.type.js';
import { OwnedValue } from './owned-value.type.js';

/** The first values that a person owns, most frequent first. */
@ObjectType({ simpleResolvers: true, description: 'The first values that a person owns, most frequent first.' })
export class OwnedValueList extends CutList {
  @Field(() => [OwnedValue], { description: 'The rows.' })
  nodes!: readonly OwnedValue[];
}
