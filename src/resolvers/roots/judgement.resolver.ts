import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Verdict } from '../../domain/judgement.js';
import { JudgementOutcome } from '../../schema/resolution/judgement-outcome.type.js';
import { VerdictEnum } from '../../schema/resolution/verdict.enum.js';
import { atMost, MAX_IDS } from '../../services/limits.js';
import { FORCE, JUDGEMENT_REASON } from '../arguments.js';
import { presentOutcome } from '../present/present-outcome.js';
import type { RequestContext } from '../request-context.js';

/** What people decide of who is who. For administrators. */
@Resolver()
export class JudgementResolver {
  @Mutation(() => JudgementOutcome, {
    description:
      'Judges two mentions: one human being, two, or not to be told. An earlier judgement of the same two ends. For administrators.',
  })
  async judge(
    @Ctx() { services, caller }: RequestContext,
    @Arg('a', () => ID, { description: 'Id of a mention, or of a person: its founding mention then.' }) a: string,
    @Arg('b', () => ID, { description: 'Id of the other.' }) b: string,
    @Arg('verdict', () => VerdictEnum, { description: 'What is decided.' }) verdict: Verdict,
    @Arg('reason', () => String, JUDGEMENT_REASON) reason: string,
    @Arg('force', () => Boolean, FORCE) force: boolean,
  ): Promise<JudgementOutcome> {
    return presentOutcome(await services.judgements.judge({ a, b, verdict, reason, force }, caller), caller.asOf);
  }

  @Mutation(() => JudgementOutcome, {
    description: 'Takes a judgement back; it is kept, with who withdrew it and why. For administrators.',
  })
  async withdrawJudgement(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the judgement.' }) id: string,
    @Arg('reason', () => String, JUDGEMENT_REASON) reason: string,
  ): Promise<JudgementOutcome> {
    return presentOutcome(await services.judgements.withdraw({ id, reason }, caller), caller.asOf);
  }

  @Mutation(() => JudgementOutcome, {
    description: 'Judges people to be one: each is the same as the first. For administrators.',
  })
  async mergeEntities(
    @Ctx() { services, caller }: RequestContext,
    @Arg('ids', () => [ID], { description: `Ids of two people or more, at most ${MAX_IDS}.` }) ids: string[],
    @Arg('reason', () => String, JUDGEMENT_REASON) reason: string,
    @Arg('force', () => Boolean, FORCE) force: boolean,
  ): Promise<JudgementOutcome> {
    const request = { ids: atMost('ids', ids, MAX_IDS), reason, force };
    return presentOutcome(await services.judgements.merge(request, caller), caller.asOf);
  }

  @Mutation(() => JudgementOutcome, {
    description:
      'Takes mentions out of a person: they are judged to be somebody else than its other mentions. For administrators.',
  })
  async splitEntity(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the person.' }) id: string,
    @Arg('mentionIds', () => [ID], { description: `Ids of the mentions to take out, at most ${MAX_IDS}.` })
    mentionIds: string[],
    @Arg('reason', () => String, JUDGEMENT_REASON) reason: string,
    @Arg('force', () => Boolean, FORCE) force: boolean,
  ): Promise<JudgementOutcome> {
    const request = { id, mentionIds: atMost('mentionIds', mentionIds, MAX_IDS), reason, force };
    return presentOutcome(await services.judgements.split(request, caller), caller.asOf);
  }
}
