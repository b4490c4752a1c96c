import { Arg, Ctx, Float, ID, Int, Query, Resolver } from 'type-graphql';
import type { CandidateReason, Verdict } from '../../domain/judgement.js';
import { CandidateReasonEnum } from '../../schema/resolution/candidate-reason.enum.js';
import { ResolutionCandidateConnection } from '../../schema/resolution/resolution-candidate-connection.type.js';
import { ResolutionPreview } from '../../schema/resolution/resolution-preview.type.js';
import { VerdictEnum } from '../../schema/resolution/verdict.enum.js';
import { AFTER, FIRST } from '../arguments.js';
import { presentCandidates } from '../present/present-candidates.js';
import { presentPreview } from '../present/present-preview.js';
import type { RequestContext } from '../request-context.js';

/** What waits for a judgement, and what a judgement would change. */
@Resolver()
export class ReviewResolver {
  @Query(() => ResolutionCandidateConnection, {
    description:
      'Pairs of mentions that a person should look at; those whose verdict would teach and change most first.',
  })
  async resolutionCandidates(
    @Ctx() { services, caller }: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('minProbability', () => Float, { defaultValue: 0, description: 'Least probability of one person, 0 to 1.' })
    minProbability: number,
    @Arg('maxProbability', () => Float, { defaultValue: 1, description: 'Greatest probability, 0 to 1.' })
    maxProbability: number,
    @Arg('childrenOnly', () => Boolean, { defaultValue: false, description: 'Only pairs of which one is of a child.' })
    childrenOnly: boolean,
    @Arg('reason', () => CandidateReasonEnum, { nullable: true, description: 'Only pairs that wait for this reason.' })
    reason: CandidateReason | null = null,
    @Arg('source', () => String, { nullable: true, description: 'Only pairs of which one is of this source, by name.' })
    source: string | null = null,
    @Arg('after', () => String, AFTER) after: string | null = null,
  ): Promise<ResolutionCandidateConnection> {
    const request = { first, after, reason, minProbability, maxProbability, source, childrenOnly };
    return presentCandidates(await services.review.candidates(request, caller), after, caller.asOf);
  }

  @Query(() => ResolutionPreview, { description: 'What a verdict on two mentions would change; nothing is written.' })
  async resolutionPreview(
    @Ctx() { services, caller }: RequestContext,
    @Arg('a', () => ID, { description: 'Id of a mention or person.' }) a: string,
    @Arg('b', () => ID, { description: 'Id of the other.' }) b: string,
    @Arg('verdict', () => VerdictEnum, { description: 'The verdict to try.' }) verdict: Verdict,
  ): Promise<ResolutionPreview> {
    return presentPreview(await services.preview.preview({ a, b, verdict }, caller), caller.asOf);
  }
}
