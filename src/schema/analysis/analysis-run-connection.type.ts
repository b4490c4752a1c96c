import { Field, ObjectType } from 'type-graphql';
import { Connection } from '../paging/connection.type.js';
import { AnalysisRun } from './analysis-run.type.js';
import { AnalysisRunEdge } from './analysis-run-edge.type.js';

/** A page of analyses, the newest first. */
@ObjectType({ simpleResolvers: true, description: 'A page of analyses, the newest first.' })
export class AnalysisRunConnection extends Connection {
  @Field(() => [AnalysisRunEdge], { description: 'Rows with their cursors.' })
  edges!: readonly AnalysisRunEdge[];

  @Field(() => [AnalysisRun], { description: 'The rows alone.' })
  nodes!: readonly AnalysisRun[];
}
