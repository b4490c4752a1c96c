import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Node } from '../../schema/entities/node.type.js';
import { SearchConnection } from '../../schema/search/search-connection.type.js';
import { SearchEdge } from '../../schema/search/search-edge.type.js';
import { loadNode } from '../loaders/load-node.js';
import type { RequestContext } from '../request-context.js';

/** Link of a hit. */
@Resolver(() => SearchEdge)
export class SearchEdgeResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The entity or report that was found.' })
  node(@Root() edge: SearchEdge, @Ctx() context: RequestContext): Promise<Node | null> {
    return loadNode(context.at(edge.asOf).nodes, edge.id);
  }
}

/** Links of a page of hits. */
@Resolver(() => SearchConnection)
export class SearchConnectionResolver {
  @FieldResolver(() => [Node], { nullable: 'items', description: 'The entities and reports alone.' })
  nodes(@Root() page: SearchConnection, @Ctx() context: RequestContext): Promise<(Node | null)[]> {
    return Promise.all(page.edges.map((edge) => loadNode(context.at(edge.asOf).nodes, edge.id)));
  }
}
