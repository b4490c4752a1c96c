import { Field, Int, ObjectType } from 'type-graphql';

/** How much of the graph an answer was computed from. */
@ObjectType({ simpleResolvers: true, description: 'How much of the graph an answer was computed from.' })
export class AnalysedScope {
  @Field(() => Int, { description: 'People, identifiers and places.' })
  entities!: number;

  @Field(() => Int, { description: 'Pairs of them that a visible report names together.' })
  links!: number;

  @Field(() => Int, { description: 'Reports that were read.' })
  reports!: number;

  @Field(() => [String], { description: 'What was left out, in sentences; empty when nothing was.' })
  cut!: readonly string[];
}
