import { Field, ObjectType } from 'type-graphql';
import { Connection } from '../paging/connection.type.js';
import { ResolutionCandidate } from './resolution-candidate.type.js';
import { ResolutionCandidateEdge } from './resolution-candidate-edge.type.js';

/** A page of the review queue. */
@ObjectType({ simpleResolvers: true, description: 'A page of the review queue.' })
export class ResolutionCandidateConnection extends Connection {
  @Field(() => [ResolutionCandidateEdge], { description: 'Rows with their cursors.' })
  edges!: readonly ResolutionCandidateEdge[];

  @Field(() => [ResolutionCandidate], { description: 'The rows alone.' })
  nodes!: readonly ResolutionCandidate[];
}
