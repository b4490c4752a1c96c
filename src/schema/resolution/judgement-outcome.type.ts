import { Field, ID, ObjectType } from 'type-graphql';
import { Judgement } from './judgement.type.js';
import { MovedMention } from './moved-mention.type.js';

/** A decision and what came of it, as you see it. */
@ObjectType({ simpleResolvers: true, description: 'A decision and what came of it, as you see it.' })
export class JudgementOutcome {
  @Field(() => Judgement, { description: 'The decision.' })
  judgement!: Judgement;

  @Field(() => [ID], { description: 'Ids of the people concerned before it.' })
  before!: readonly string[];

  @Field(() => [ID], { description: 'Ids of the people concerned after it.' })
  after!: readonly string[];

  @Field(() => [MovedMention], { description: 'Which person each mention judged belongs to now.' })
  moved!: readonly MovedMention[];

  @Field(() => [ID], { description: 'Ids of earlier judgements that it contradicts; it was recorded nevertheless.' })
  contradicts!: readonly string[];
}
