import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { ReportConnection } from '../../schema/reports/report-connection.type.js';
import { type ReportOrder, ReportOrderEnum } from '../../schema/reports/report-order.enum.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { AFTER, AS_OF, FIRST, ORDER } from '../arguments.js';
import { make } from '../present/make.js';
import { presentRows } from '../present/present-page.js';
import { presentReport } from '../present/present-report.js';
import type { RequestContext } from '../request-context.js';

/** What happened to an entity, in order of time. */
@Resolver()
export class TimelineResolver {
  @Query(() => ReportConnection, { description: 'Visible reports that name an entity, in order of the time observed.' })
  async timeline(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the entity or source.' }) id: string,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('order', () => ReportOrderEnum, { ...ORDER, defaultValue: 'OLDEST_FIRST' }) order: ReportOrder,
    @Arg('after', () => String, AFTER) after: string | null = null,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<ReportConnection> {
    const { caller } = context.at(asOf);
    const page = await context.services.timeline.timeline({ id, first, after, order }, caller);
    const rows = presentRows(page, after, (view) => presentReport(view, caller.asOf));
    return make(ReportConnection, { ...rows, of: id, total: page.total, asOf: caller.asOf });
  }
}
