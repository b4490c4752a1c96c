import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Connection } from '../../schema/connections/connection.type.js';
import { ConnectionStep } from '../../schema/connections/connection-step.type.js';
import { LeftOut } from '../../schema/connections/left-out.type.js';
import { PassedEntity } from '../../schema/connections/passed-entity.type.js';
import { ProofFact } from '../../schema/connections/proof-fact.type.js';
import { Entity } from '../../schema/entities/entity.type.js';
import { Report } from '../../schema/reports/report.type.js';
import { loadEntities, loadEntity } from '../loaders/load-node.js';
import type { RequestContext } from '../request-context.js';

/** Links of what a search left out. */
@Resolver(() => LeftOut)
export class LeftOutLinks {
  @FieldResolver(() => [Entity], { description: 'Entities with more reports than are followed, at most 200.' })
  hubs(@Root() leftOut: LeftOut, @Ctx() context: RequestContext): Promise<Entity[]> {
    return loadEntities(context.at(leftOut.asOf).nodes, leftOut.hubIds);
  }
}

/** Links of a connection. */
@Resolver(() => Connection)
export class ConnectionLinks {
  @FieldResolver(() => [Entity], { description: 'Entities along the way, from the first end to the last.' })
  entities(@Root() connection: Connection, @Ctx() context: RequestContext): Promise<Entity[]> {
    return loadEntities(context.at(connection.asOf).nodes, connection.entityIds);
  }
}

/** Links of a step. */
@Resolver(() => ConnectionStep)
export class ConnectionStepLinks {
  @FieldResolver(() => Report, {
    nullable: true,
    description: 'The report that tells most of those that name both ends.',
  })
  report(@Root() step: ConnectionStep, @Ctx() context: RequestContext): Promise<Report | null> {
    return context.at(step.asOf).nodes.report.load(step.reportId);
  }
}

/** Links of an entity that is passed through. */
@Resolver(() => PassedEntity)
export class PassedEntityLinks {
  @FieldResolver(() => Entity, { nullable: true, description: 'The entity.' })
  entity(@Root() pass: PassedEntity, @Ctx() context: RequestContext): Promise<Entity | null> {
    return loadEntity(context.at(pass.asOf).nodes, pass.entityId);
  }
}

/** Links of a fact of a proof. */
@Resolver(() => ProofFact)
export class ProofFactLinks {
  @FieldResolver(() => Report, {
    nullable: true,
    description: 'The report that states it; null of links and judgements.',
  })
  async report(@Root() fact: ProofFact, @Ctx() context: RequestContext): Promise<Report | null> {
    return fact.reportId === null ? null : context.at(fact.asOf).nodes.report.load(fact.reportId);
  }
}
