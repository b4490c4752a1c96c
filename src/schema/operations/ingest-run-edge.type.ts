import { Field, ObjectType } from 'type-graphql';
import { IngestRun } from './ingest-run.type.js';

/** A row of a page of ingest runs. */
@ObjectType({ simpleResolvers: true, description: 'A row of a page of ingest runs.' })
export class IngestRunEdge {
  @Field(() => String, { description: 'Opaque place of the row, for `after`.' })
  cursor!: string;

  @Field(() => IngestRun, { description: 'The row itself.' })
  node!: IngestRun;
}
