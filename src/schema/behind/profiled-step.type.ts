import { Field, Float, ObjectType } from 'type-graphql';
import { PlanStep } from '../patterns/plan-step.type.js';

/** One operator of a plan that was run. */
@ObjectType({
  simpleResolvers: true,
  description: 'One operator of a plan that was run; the ones that it takes its rows from come after it.',
})
export class ProfiledStep extends PlanStep {
  @Field(() => Float, { description: 'Rows that it gave, of all reports.' })
  rows!: number;

  @Field(() => Float, { description: 'Requests that it made of the store.' })
  dbHits!: number;
}
