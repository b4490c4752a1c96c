import { Field, Int, ObjectType } from 'type-graphql';
import { AnalysedScope } from './analysed-scope.type.js';
import { GlueStep } from './glue-step.type.js';
import { GraphRemains } from './graph-remains.type.js';

/** Which few values hold the largest component together, and what falls apart without them. */
@ObjectType({
  simpleResolvers: true,
  description: 'Which few values hold the largest component together, and what falls apart without them.',
})
export class Glue {
  @Field(() => Int, { description: 'Entities in the largest component of the scope.' })
  giant!: number;

  @Field(() => [GlueStep], { description: 'The values, in the order in which they are taken out.' })
  steps!: readonly GlueStep[];

  @Field(() => GraphRemains, { description: 'The scope as it is.' })
  before!: GraphRemains;

  @Field(() => GraphRemains, { description: 'The scope without all of these values.' })
  after!: GraphRemains;

  @Field(() => AnalysedScope, { description: 'What it was computed from.' })
  scope!: AnalysedScope;
}
