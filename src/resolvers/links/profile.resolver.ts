import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { OwnedValueList } from '../../schema/entities/owned-value-list.type.js';
import { Profile } from '../../schema/entities/profile.type.js';
import { MentionList } from '../../schema/reports/mention-list.type.js';
import { JudgementList } from '../../schema/resolution/judgement-list.type.js';
import { FIRST } from '../arguments.js';
import { loadJudgementsOf } from '../loaders/load-judgements-of.js';
import { loadMentionsOf } from '../loaders/load-mentions-of.js';
import { loadValuesOf } from '../loaders/load-values-of.js';
import type { RequestContext } from '../request-context.js';

/** Links of children and persons. */
@Resolver(() => Profile)
export class ProfileResolver {
  @FieldResolver(() => MentionList, { description: 'Visible mentions that resolve to this person.' })
  mentions(
    @Root() profile: Profile,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
  ): Promise<MentionList> {
    return loadMentionsOf(context.at(profile.asOf), profile, first);
  }

  @FieldResolver(() => OwnedValueList, { description: 'Identifiers and places that these mentions own.' })
  identifiers(
    @Root() profile: Profile,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
  ): Promise<OwnedValueList> {
    return loadValuesOf(context.at(profile.asOf), profile.id, first);
  }

  @FieldResolver(() => JudgementList, {
    description: 'What was judged of these mentions, withdrawn or not, the newest first.',
  })
  judgements(
    @Root() profile: Profile,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
  ): Promise<JudgementList> {
    return loadJudgementsOf(context.at(profile.asOf), profile.id, first);
  }
}
