import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Profile } from '../../schema/entities/profile.type.js';
import { Mention } from '../../schema/reports/mention.type.js';
import { Report } from '../../schema/reports/report.type.js';
import type { RequestContext } from '../request-context.js';

/** Links of a mention. */
@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Report, { nullable: true, description: 'The report that says it.' })
  report(@Root() mention: Mention, @Ctx() context: RequestContext): Promise<Report | null> {
    return context.at(mention.asOf).nodes.report.load(mention.reportId);
  }

  @FieldResolver(() => Profile, { nullable: true, description: 'The child or person that it resolves to.' })
  entity(@Root() mention: Mention, @Ctx() context: RequestContext): Promise<Profile | null> {
    return context.at(mention.asOf).nodes.person.load(mention.personId);
  }
}
