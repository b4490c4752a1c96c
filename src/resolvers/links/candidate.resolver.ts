import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Mention } from '../../schema/reports/mention.type.js';
import { ResolutionCandidate } from '../../schema/resolution/resolution-candidate.type.js';
import type { RequestContext } from '../request-context.js';

/** Links of a pair that waits for a judgement. */
@Resolver(() => ResolutionCandidate)
export class CandidateLinks {
  @FieldResolver(() => Mention, { nullable: true, description: 'The one mention.' })
  a(@Root() candidate: ResolutionCandidate, @Ctx() context: RequestContext): Promise<Mention | null> {
    return context.at(candidate.asOf).nodes.mention.load(candidate.aId);
  }

  @FieldResolver(() => Mention, { nullable: true, description: 'The other.' })
  b(@Root() candidate: ResolutionCandidate, @Ctx() context: RequestContext): Promise<Mention | null> {
    return context.at(candidate.asOf).nodes.mention.load(candidate.bId);
  }
}
