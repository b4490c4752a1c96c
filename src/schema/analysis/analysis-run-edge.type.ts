import { Field, ObjectType } from 'type-graphql';
import { AnalysisRun } from './analysis-run.type.js';

/** A row of a page of analyses. */
@ObjectType({ simpleResolvers: true, description: 'A row of a page of analyses.' })
export class AnalysisRunEdge {
  @Field(() => String, { description: 'Opaque place of the row, for `after`.' })
  cursor!: string;

  @Field(() => AnalysisRun, { description: 'The row itself.' })
  node!: AnalysisRun;
}
