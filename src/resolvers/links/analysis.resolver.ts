import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BridgingEntity } from '../../schema/analysis/bridging-entity.type.js';
import { CentralEntity } from '../../schema/analysis/central-entity.type.js';
import { Community } from '../../schema/analysis/community.type.js';
import { GlueStep } from '../../schema/analysis/glue-step.type.js';
import { Entity } from '../../schema/entities/entity.type.js';
import { loadEntities, loadEntity } from '../loaders/load-node.js';
import type { RequestContext } from '../request-context.js';

/** Links of a group. */
@Resolver(() => Community)
export class CommunityLinks {
  @FieldResolver(() => [Entity], { description: 'The members, at most 200.' })
  members(@Root() community: Community, @Ctx() context: RequestContext): Promise<Entity[]> {
    return loadEntities(context.at(community.asOf).nodes, community.memberIds);
  }
}

/** Links of an entity that holds groups together. */
@Resolver(() => BridgingEntity)
export class BridgingEntityLinks {
  @FieldResolver(() => Entity, { nullable: true, description: 'The entity.' })
  entity(@Root() bridge: BridgingEntity, @Ctx() context: RequestContext): Promise<Entity | null> {
    return loadEntity(context.at(bridge.asOf).nodes, bridge.entityId);
  }
}

/** Links of a central entity. */
@Resolver(() => CentralEntity)
export class CentralEntityLinks {
  @FieldResolver(() => Entity, { nullable: true, description: 'The entity.' })
  entity(@Root() central: CentralEntity, @Ctx() context: RequestContext): Promise<Entity | null> {
    return loadEntity(context.at(central.asOf).nodes, central.entityId);
  }
}

/** Links of a value that holds a component together. */
@Resolver(() => GlueStep)
export class GlueStepLinks {
  @FieldResolver(() => Entity, { nullable: true, description: 'The value.' })
  entity(@Root() step: GlueStep, @Ctx() context: RequestContext): Promise<Entity | null> {
    return loadEntity(context.at(step.asOf).nodes, step.entityId);
  }
}
