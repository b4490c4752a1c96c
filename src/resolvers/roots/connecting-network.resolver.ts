import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ConnectingNetwork, NetworkReport, Unconnected } from '../../schema/connections/connecting-network.type.js';
import { Entity } from '../../schema/entities/entity.type.js';
import { Report } from '../../schema/reports/report.type.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { MAX_NETWORK_IDS } from '../../services/analysis/network-service.js';
import { MAX_PATH_LENGTH } from '../../services/limits.js';
import { AS_OF } from '../arguments.js';
import { loadEntities, loadEntity } from '../loaders/load-node.js';
import { presentNetwork } from '../present/present-network.js';
import type { RequestContext } from '../request-context.js';

/** The small network that joins chosen entities, and its links. */
@Resolver(() => ConnectingNetwork)
export class ConnectingNetworkResolver {
  @Query(() => ConnectingNetwork, {
    description: 'The small network of reports that joins chosen entities, and what it does not join, with the reason.',
  })
  async connectingNetwork(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: `Ids of the entities, 2 to ${MAX_NETWORK_IDS}.` }) ids: string[],
    @Arg('exclude', () => [ID], {
      defaultValue: [],
      description: 'Entities that the network may not use, at most 200.',
    })
    exclude: string[],
    @Arg('maxLength', () => Int, {
      defaultValue: 6,
      description: `Most steps between one of them and the next, 1 to ${MAX_PATH_LENGTH}.`,
    })
    maxLength: number,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<ConnectingNetwork> {
    const { caller } = context.at(asOf);
    const view = await context.services.networks.connectingNetwork({ ids, exclude, maxLength }, caller);
    return presentNetwork(view, caller.asOf);
  }

  @FieldResolver(() => [Entity], { description: 'The chosen entities and those that join them.' })
  entities(@Root() network: ConnectingNetwork, @Ctx() context: RequestContext): Promise<Entity[]> {
    return loadEntities(context.at(network.asOf).nodes, network.entityIds);
  }
}

/** Links of a report in a network. */
@Resolver(() => NetworkReport)
export class NetworkReportLinks {
  @FieldResolver(() => Report, { nullable: true, description: 'The report.' })
  report(@Root() of: NetworkReport, @Ctx() context: RequestContext): Promise<Report | null> {
    return context.at(of.asOf).nodes.report.load(of.reportId);
  }
}

/** Links of an entity that is not joined. */
@Resolver(() => Unconnected)
export class UnconnectedLinks {
  @FieldResolver(() => Entity, { nullable: true, description: 'The entity.' })
  entity(@Root() of: Unconnected, @Ctx() context: RequestContext): Promise<Entity | null> {
    return loadEntity(context.at(of.asOf).nodes, of.entityId);
  }
}
