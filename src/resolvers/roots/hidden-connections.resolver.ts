import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { HiddenConnections } from '../../schema/connections/hidden-connections.type.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { AS_OF, FIRST } from '../arguments.js';
import { presentHiddenConnections } from '../present/present-hidden-connections.js';
import type { RequestContext } from '../request-context.js';

/** Connections that no single report shows. */
@Resolver()
export class HiddenConnectionsResolver {
  @Query(() => HiddenConnections, {
    description:
      'Entities that share values with this one though no visible report names both, ranked by how rare the values are.',
  })
  async hiddenConnections(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the entity.' }) id: string,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('withProof', () => Boolean, {
      defaultValue: false,
      description: 'Proves each connection, which takes longer.',
    })
    withProof: boolean,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<HiddenConnections> {
    const { caller } = context.at(asOf);
    const view = await context.services.hidden.hiddenConnections({ id, first, withProof }, caller);
    return presentHiddenConnections(view, caller.asOf);
  }
}
