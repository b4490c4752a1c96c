import { Field, ObjectType } from 'type-graphql';
import { Connection } from '../paging/connection.type.js';
import { Finding } from './finding.type.js';
import { FindingEdge } from './finding-edge.type.js';

/** A page of findings, the newest first. */
@ObjectType({ simpleResolvers: true, description: 'A page of findings, the newest first.' })
export class FindingConnection extends Connection {
  @Field(() => [FindingEdge], { description: 'Rows with their cursors.' })
  edges!: readonly FindingEdge[];

  @Field(() => [Finding], { description: 'The rows alone.' })
  nodes!: readonly Finding[];
}
