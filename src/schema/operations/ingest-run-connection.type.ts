import { Field, ObjectType } from 'type-graphql';
import { Connection } from '../paging/connection.type.js';
import { IngestRun } from './ingest-run.type.js';
import { IngestRunEdge } from './ingest-run-edge.type.js';

/** A page of ingest runs. */
@ObjectType({ simpleResolvers: true, description: 'A page of ingest runs.' })
export class IngestRunConnection extends Connection {
  @Field(() => [IngestRunEdge], { description: 'Rows with their cursors.' })
  edges!: readonly IngestRunEdge[];

  @Field(() => [IngestRun], { description: 'The rows alone.' })
  nodes!: readonly IngestRun[];
}
