import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Entity } from '../../schema/entities/entity.type.js';
import { ReportConnection } from '../../schema/reports/report-connection.type.js';
import { type ReportOrder, ReportOrderEnum } from '../../schema/reports/report-order.enum.js';
import { AFTER, FIRST, ORDER } from '../arguments.js';
import { loadReportsOf } from '../loaders/load-reports-of.js';
import type { RequestContext } from '../request-context.js';

/** Links of every entity. */
@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => ReportConnection, { description: 'Visible reports that name it, by the time observed.' })
  reports(
    @Root() entity: Entity,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('order', () => ReportOrderEnum, ORDER) order: ReportOrder,
    @Arg('after', () => String, AFTER) after: string | null = null,
  ): Promise<ReportConnection> {
    return loadReportsOf(context.at(entity.asOf), { of: entity.id, first, after, order });
  }
}
