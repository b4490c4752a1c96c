import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { HiddenConnection } from '../../schema/connections/hidden-connection.type.js';
import { HiddenConnections } from '../../schema/connections/hidden-connections.type.js';
import { SharedValue } from '../../schema/connections/shared-value.type.js';
import { Entity } from '../../schema/entities/entity.type.js';
import { Value } from '../../schema/entities/value.type.js';
import { Report } from '../../schema/reports/report.type.js';
import { loadEntities, loadEntity, loadVisible } from '../loaders/load-node.js';
import type { RequestContext } from '../request-context.js';

/** Links of an answer with hidden connections. */
@Resolver(() => HiddenConnections)
export class HiddenConnectionsLinks {
  @FieldResolver(() => [Entity], {
    description: 'Values with too many reports to carry a connection; they were left out.',
  })
  hubsLeftOut(@Root() hidden: HiddenConnections, @Ctx() context: RequestContext): Promise<Entity[]> {
    return loadEntities(context.at(hidden.asOf).nodes, hidden.hubsLeftOutIds);
  }
}

/** Links of a hidden connection. */
@Resolver(() => HiddenConnection)
export class HiddenConnectionLinks {
  @FieldResolver(() => Entity, { nullable: true, description: 'The other entity.' })
  entity(@Root() connection: HiddenConnection, @Ctx() context: RequestContext): Promise<Entity | null> {
    return loadEntity(context.at(connection.asOf).nodes, connection.entityId);
  }
}

/** Links of a shared value. */
@Resolver(() => SharedValue)
export class SharedValueLinks {
  @FieldResolver(() => Value, { nullable: true, description: 'The value.' })
  value(@Root() shared: SharedValue, @Ctx() context: RequestContext): Promise<Value | null> {
    return context.at(shared.asOf).nodes.value.load(shared.valueId);
  }

  @FieldResolver(() => [Report], { description: 'Reports that tie the value to the entity asked about.' })
  fromReports(@Root() shared: SharedValue, @Ctx() context: RequestContext): Promise<Report[]> {
    return loadVisible(context.at(shared.asOf).nodes.report, shared.fromReportIds);
  }

  @FieldResolver(() => [Report], { description: 'Reports that tie the value to the other entity.' })
  toReports(@Root() shared: SharedValue, @Ctx() context: RequestContext): Promise<Report[]> {
    return loadVisible(context.at(shared.asOf).nodes.report, shared.toReportIds);
  }
}
