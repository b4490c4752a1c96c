import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { OwnedValueList } from '../../schema/entities/owned-value-list.type.js';
import { Profile } from '../../schema/entities/profile.type.js';
import { MentionList } from '../../schema/reports/mention-list.type.js';
import { FIRST } from '../arguments.js';
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
}
