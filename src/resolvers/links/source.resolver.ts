import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ReportConnection } from '../../schema/reports/report-connection.type.js';
import { type ReportOrder, ReportOrderEnum } from '../../schema/reports/report-order.enum.js';
import { Source } from '../../schema/reports/source.type.js';
import { AFTER, FIRST, ORDER } from '../arguments.js';
import { loadReportsOf } from '../loaders/load-reports-of.js';
import type { RequestContext } from '../request-context.js';

/** Links of a source. */
@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => ReportConnection, { description: 'Its visible reports, by the time observed.' })
  reports(
    @Root() source: Source,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('order', () => ReportOrderEnum, ORDER) order: ReportOrder,
    @Arg('after', () => String, AFTER) after: string | null = null,
  ): Promise<ReportConnection> {
    return loadReportsOf(context.at(source.asOf), { of: source.id, first, after, order });
  }
}
