import { Field, ObjectType } from 'type-graphql';
import { ResolutionCandidate } from './resolution-candidate.type.js';

/** A row of a page of candidates. */
@ObjectType({ simpleResolvers: true, description: 'A row of a page of candidates.' })
export class ResolutionCandidateEdge {
  @Field(() => String, { description: 'Opaque place of the row, for `after`.' })
  cursor!: string;

  @Field(() => ResolutionCandidate, { description: 'The row itself.' })
  node!: ResolutionCandidate;
}
