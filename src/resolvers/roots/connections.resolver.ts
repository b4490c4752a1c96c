import { Arg, Ctx, Float, ID, Int, Query, Resolver } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';
import { ConnectionFilterInput } from '../../schema/connections/connection-filter.input.js';
import { Connections } from '../../schema/connections/connections.type.js';
import { EntityKindEnum } from '../../schema/entities/entity-kind.enum.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { BetweenInput } from '../../schema/time/between.input.js';
import { CONNECTION_DEFAULTS, MAX_ENDS } from '../../services/analysis/connection-request.js';
import { MAX_PAGE, MAX_PATH_LENGTH } from '../../services/limits.js';
import { AS_OF, BETWEEN, MIN_CONFIDENCE } from '../arguments.js';
import { factFilter } from '../fact-filter.js';
import { presentConnections } from '../present/present-connections.js';
import type { RequestContext } from '../request-context.js';

/** What connects entities. */
@Resolver()
export class ConnectionsResolver {
  @Query(() => Connections, {
    description:
      'What connects entities through visible reports: the chains that tell most, each step with its evidence, each chain with its proof.',
  })
  async connections(
    @Ctx() context: RequestContext,
    @Arg('from', () => [ID], { description: `Ids of one end, at most ${MAX_ENDS}; a chain starts at any of them.` })
    from: string[],
    @Arg('to', () => [ID], { description: `Ids of the other end, at most ${MAX_ENDS}.` }) to: string[],
    @Arg('maxLength', () => Int, { defaultValue: 4, description: `Most steps of a chain, 1 to ${MAX_PATH_LENGTH}.` })
    maxLength: number,
    @Arg('first', () => Int, { defaultValue: 5, description: `How many chains at most, 0 to ${MAX_PAGE}.` })
    first: number,
    @Arg('minConfidence', () => Float, MIN_CONFIDENCE) minConfidence: number,
    @Arg('kinds', () => [EntityKindEnum], {
      nullable: true,
      description: 'Kinds of what may stand between the ends; every kind when left out.',
    })
    kinds?: EntityKind[],
    @Arg('roles', () => [String], {
      nullable: true,
      description: 'Roles that what stands between the ends may have; every role when left out.',
    })
    roles?: string[],
    @Arg('between', () => BetweenInput, BETWEEN) between?: BetweenInput,
    @Arg('filter', () => ConnectionFilterInput, {
      nullable: true,
      description: 'What chains must pass and avoid, and how they go on in time.',
    })
    filter?: ConnectionFilterInput,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<Connections> {
    const { caller } = context.at(asOf);
    const facts = factFilter({ kinds, roles, between, minConfidence });
    const request = { ...CONNECTION_DEFAULTS, ...filter, maxGapDays: filter?.maxGapDays ?? null };
    const asked = { ...request, from, to, maxLength, first, filter: facts };
    return presentConnections(await context.services.connections.connections(asked, caller), caller.asOf);
  }
}
