import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { PairExplanation } from '../../schema/resolution/pair-explanation.type.js';
import { PersonExplanation } from '../../schema/resolution/person-explanation.type.js';
import { presentHow } from '../present/present-how.js';
import { presentWhy } from '../present/present-why.js';
import type { RequestContext } from '../request-context.js';

/** Why mentions are one person, and how they came to be. */
@Resolver()
export class ExplanationResolver {
  @Query(() => PairExplanation, {
    description: 'Why two mentions are taken for one person, or are not; of people their most alike mentions.',
  })
  async why(
    @Ctx() { services, caller }: RequestContext,
    @Arg('a', () => ID, { description: 'Id of a mention or person.' }) a: string,
    @Arg('b', () => ID, { description: 'Id of the other.' }) b: string,
  ): Promise<PairExplanation> {
    const explanation = await services.explanations.why({ a, b }, caller);
    return presentWhy(explanation, services.explanations.waterfall(explanation), caller.asOf);
  }

  @Query(() => PersonExplanation, { description: 'How the mentions of a person came together, and what holds them.' })
  async how(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of a person, or of one of its mentions.' }) id: string,
  ): Promise<PersonExplanation> {
    return presentHow(await services.explanations.how(id, caller), caller.asOf);
  }
}
