import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Link } from '../../schema/connections/link.type.js';
import { Neighbour } from '../../schema/connections/neighbour.type.js';
import { Neighbourhood } from '../../schema/connections/neighbourhood.type.js';
import { Entity } from '../../schema/entities/entity.type.js';
import { Report } from '../../schema/reports/report.type.js';
import { loadEntity, loadVisible } from '../loaders/load-node.js';
import type { RequestContext } from '../request-context.js';

/** Links of a neighbourhood. */
@Resolver(() => Neighbourhood)
export class NeighbourhoodLinks {
  @FieldResolver(() => Entity, { nullable: true, description: 'The entity in the middle.' })
  centre(@Root() hood: Neighbourhood, @Ctx() context: RequestContext): Promise<Entity | null> {
    return loadEntity(context.at(hood.asOf).nodes, hood.centreId);
  }
}

/** Links of a neighbour. */
@Resolver(() => Neighbour)
export class NeighbourLinks {
  @FieldResolver(() => Entity, { nullable: true, description: 'The entity.' })
  entity(@Root() neighbour: Neighbour, @Ctx() context: RequestContext): Promise<Entity | null> {
    return loadEntity(context.at(neighbour.asOf).nodes, neighbour.id);
  }
}

/** Links of a connection between two entities. */
@Resolver(() => Link)
export class LinkLinks {
  @FieldResolver(() => [Report], { description: 'The newest reports that name both, at most ten.' })
  reports(@Root() link: Link, @Ctx() context: RequestContext): Promise<Report[]> {
    return loadVisible(context.at(link.asOf).nodes.report, link.reportIds);
  }
}
