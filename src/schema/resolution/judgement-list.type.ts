import { Field, ObjectType } from 'type-graphql';
import { CutList } from '../paging/cut-list.type.js';
import { Judgement } from './judgement.type.js';

/** The first judgements on a person, newest first. */
@ObjectType({ simpleResolvers: true, description: 'The first judgements on a person, newest first.' })
export class JudgementList extends CutList {
  @Field(() => [Judgement], { description: 'The rows.' })
  nodes!: readonly Judgement[];
}
