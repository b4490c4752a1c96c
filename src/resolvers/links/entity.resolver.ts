import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { SeenView } from '../../domain/views.js';
import { Entity } from '../../schema/entities/entity.type.js';
import { ReportConnection } from '../../schema/reports/report-connection.type.js';
import { type ReportOrder, ReportOrderEnum } from '../../schema/reports/report-order.enum.js';
import { Instant } from '../../schema/time/instant.scalar.js';
import { AFTER, FIRST, ORDER } from '../arguments.js';
import { loadReportsOf } from '../loaders/load-reports-of.js';
import { followUpOf } from '../loaders/look-ahead.js';
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
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReportConnection> {
    return loadReportsOf(context.at(entity.asOf), { of: entity.id, first, after, order }, followUpOf(info));
  }

  @FieldResolver(() => Instant, {
    nullable: true,
    description: 'Earliest observation in a visible report; null when none is dated.',
  })
  async firstSeen(@Root() entity: Entity, @Ctx() context: RequestContext): Promise<string | null> {
    return (await seenOf(entity, context)).firstSeen;
  }

  @FieldResolver(() => Instant, {
    nullable: true,
    description: 'Latest observation in a visible report; null when none is dated.',
  })
  async lastSeen(@Root() entity: Entity, @Ctx() context: RequestContext): Promise<string | null> {
    return (await seenOf(entity, context)).lastSeen;
  }

  @FieldResolver(() => Int, { description: 'How many visible reports name it, counted up to a limit.' })
  async reportCount(@Root() entity: Entity, @Ctx() context: RequestContext): Promise<number> {
    return (await seenOf(entity, context)).reports.count;
  }

  @FieldResolver(() => Boolean, { description: 'True when counting stopped at `reportCount`: there are more.' })
  async reportCountTruncated(@Root() entity: Entity, @Ctx() context: RequestContext): Promise<boolean> {
    return (await seenOf(entity, context)).reports.truncated;
  }
}

const seenOf = (entity: Entity, context: RequestContext): Promise<SeenView> =>
  context.at(entity.asOf).links.seenOf.load(entity.id);
