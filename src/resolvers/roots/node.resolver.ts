import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Node } from '../../schema/entities/node.type.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { atMost, MAX_IDS } from '../../services/limits.js';
import { AS_OF } from '../arguments.js';
import { loadPagesOf } from '../loaders/around-loader.js';
import { loadNode } from '../loaders/load-node.js';
import { pageBelow } from '../loaders/look-ahead.js';
import type { Reading, RequestContext } from '../request-context.js';

/** Anything by its public id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id; null when there is nothing that you may see.',
  })
  async node(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Public id.' }) id: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<Node | null> {
    const [node = null] = await loadNodes(context.at(asOf), [id], info);
    return node;
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Many by id, in the order asked; null where there is nothing that you may see.',
  })
  nodes(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('ids', () => [ID], { description: `Public ids, at most ${MAX_IDS}.` }) ids: string[],
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<(Node | null)[]> {
    return loadNodes(context.at(asOf), atMost('ids', ids, MAX_IDS), info);
  }
}

async function loadNodes(reading: Reading, ids: readonly string[], info: GraphQLResolveInfo): Promise<(Node | null)[]> {
  const asked = pageBelow(info);
  if (asked) await loadPagesOf(reading.around, ids, asked);
  return Promise.all(ids.map((id) => loadNode(reading.nodes, id)));
}
