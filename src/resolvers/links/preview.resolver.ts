import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Entity } from '../../schema/entities/entity.type.js';
import { Mention } from '../../schema/reports/mention.type.js';
import { PersonPart } from '../../schema/resolution/person-part.type.js';
import { PreviewedConnection } from '../../schema/resolution/previewed-connection.type.js';
import { loadEntity, loadVisible } from '../loaders/load-node.js';
import type { RequestContext } from '../request-context.js';

/** Links of a part of a preview. */
@Resolver(() => PersonPart)
export class PersonPartLinks {
  @FieldResolver(() => [Mention], { description: 'The mentions.' })
  mentions(@Root() part: PersonPart, @Ctx() context: RequestContext): Promise<Mention[]> {
    return loadVisible(context.at(part.asOf).nodes.mention, part.mentionIds);
  }
}

/** Links of a connection of a preview. */
@Resolver(() => PreviewedConnection)
export class PreviewedConnectionLinks {
  @FieldResolver(() => Entity, { nullable: true, description: 'The entity.' })
  entity(@Root() connection: PreviewedConnection, @Ctx() context: RequestContext): Promise<Entity | null> {
    return loadEntity(context.at(connection.asOf).nodes, connection.entityId);
  }
}
