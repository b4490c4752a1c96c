import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Node } from '../../schema/entities/node.type.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { atMost, MAX_IDS } from '../../services/limits.js';
import { AS_OF } from '../arguments.js';
import { loadNode } from '../loaders/load-node.js';
import type { RequestContext } from '../request-context.js';

/** Anything by its public id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id; null when there is nothing that you may see.',
  })
  node(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Public id.' }) id: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<Node | null> {
    return loadNode(context.at(asOf).nodes, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Many by id, in the order asked; null where there is nothing that you may see.',
  })
  nodes(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: `Public ids, at most ${MAX_IDS}.` }) ids: string[],
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<(Node | null)[]> {
    return Promise.all(atMost('ids', ids, MAX_IDS).map((id) => loadNode(context.at(asOf).nodes, id)));
  }
}
