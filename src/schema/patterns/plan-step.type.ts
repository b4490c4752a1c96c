import { Field, Float, Int, ObjectType } from 'type-graphql';

/** One operator of a plan; the ones that it takes its rows from come after it. */
@ObjectType({
  simpleResolvers: true,
  description: 'One operator of a plan; the ones that it takes its rows from come after it.',
})
export class PlanStep {
  @Field(() => String, { description: 'Name of the operator.' })
  operator!: string;

  @Field(() => String, { description: 'What it does.' })
  details!: string;

  @Field(() => Int, { description: 'Depth in the tree of operators; the result has 0.' })
  depth!: number;

  @Field(() => Float, { description: 'Rows that the database expects, by its statistics of all reports.' })
  estimatedRows!: number;
}
