import { Arg, Ctx, Float, ID, Int, Query, Resolver } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';
import { Neighbourhood } from '../../schema/connections/neighbourhood.type.js';
import { EntityKindEnum } from '../../schema/entities/entity-kind.enum.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { BetweenInput } from '../../schema/time/between.input.js';
import { MAX_DEPTH } from '../../services/limits.js';
import { AS_OF, BETWEEN, FIRST, KINDS, MIN_CONFIDENCE, ROLES } from '../arguments.js';
import { factFilter } from '../fact-filter.js';
import { presentNeighbourhood } from '../present/present-neighbourhood.js';
import type { RequestContext } from '../request-context.js';

/** What is near an entity. */
@Resolver()
export class NeighbourhoodResolver {
  @Query(() => Neighbourhood, {
    description: 'Entities near one entity through visible reports, with totals of each kind.',
  })
  async neighbourhood(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the entity in the middle.' }) id: string,
    @Arg('depth', () => Int, { defaultValue: 1, description: `Steps to go, 1 to ${MAX_DEPTH}.` }) depth: number,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('minConfidence', () => Float, MIN_CONFIDENCE) minConfidence: number,
    @Arg('kinds', () => [EntityKindEnum], KINDS) kinds?: EntityKind[],
    @Arg('roles', () => [String], ROLES) roles?: string[],
    @Arg('between', () => BetweenInput, BETWEEN) between?: BetweenInput,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<Neighbourhood> {
    const { caller } = context.at(asOf);
    const filter = factFilter({ kinds, roles, between, minConfidence });
    const query = { id, depth, filter, first };
    return presentNeighbourhood(await context.services.neighbourhood.neighbourhood(query, caller), caller.asOf);
  }
}
