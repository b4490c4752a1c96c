import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ReportConnection } from '../../schema/reports/report-connection.type.js';
import { cutList } from '../present/cut-list.js';
import type { RequestContext } from '../request-context.js';

/** What a page of reports says of its list. */
@Resolver(() => ReportConnection)
export class ReportConnectionLinks {
  @FieldResolver(() => Int, { description: 'How many there are in all, counted up to a limit.' })
  async totalCount(@Root() page: ReportConnection, @Ctx() context: RequestContext): Promise<number> {
    return (await cutOf(page, context)).totalCount;
  }

  @FieldResolver(() => Boolean, { description: 'True when counting stopped at `totalCount`: there are more.' })
  async totalCountTruncated(@Root() page: ReportConnection, @Ctx() context: RequestContext): Promise<boolean> {
    return (await cutOf(page, context)).totalCountTruncated;
  }

  @FieldResolver(() => Boolean, {
    description: 'True when there is more than this answer holds: `first` or a limit cut it.',
  })
  async truncated(@Root() page: ReportConnection, @Ctx() context: RequestContext): Promise<boolean> {
    return (await cutOf(page, context)).truncated;
  }
}

const cutOf = async ({ of, total, asOf, returned }: ReportConnection, context: RequestContext) =>
  cutList(returned, total ?? (await context.at(asOf).links.seenOf.load(of)).reports);
