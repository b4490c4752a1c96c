import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';
import { HiddenPair, HiddenPairs, PairValue } from '../../schema/connections/hidden-pairs.type.js';
import { Entity } from '../../schema/entities/entity.type.js';
import { EntityKindEnum } from '../../schema/entities/entity-kind.enum.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { MAX_SHARED_BY } from '../../services/analysis/hidden-pairs-service.js';
import { MAX_PAGE, within } from '../../services/limits.js';
import { AS_OF, FIRST } from '../arguments.js';
import { loadEntities, loadEntity } from '../loaders/load-node.js';
import type { RequestContext } from '../request-context.js';

/** Hidden pairs of the whole graph. */
@Resolver()
export class HiddenPairsResolver {
  @Query(() => HiddenPairs, {
    description:
      'Pairs in the whole graph that share values though no visible report names both, ranked by how rare the values are. For a large graph use the command line: it is not bound by the time of a request.',
  })
  async hiddenPairs(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('kinds', () => [EntityKindEnum], {
      defaultValue: ['person'],
      description: 'Kinds of the two ends; people when left out.',
    })
    kinds: EntityKind[],
    @Arg('mostReports', () => Int, {
      defaultValue: 20,
      description: `A value that more reports name carries no pair, 2 to ${MAX_SHARED_BY}.`,
    })
    mostReports: number,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<HiddenPairs> {
    const { caller } = context.at(asOf);
    within('first', first, 1, MAX_PAGE);
    const view = await context.services.hiddenPairs.hiddenPairs({ first, kinds, mostReports }, caller);
    const pairs = view.pairs.map((pair) => ({
      ...pair,
      shared: pair.shared.map((value) => ({ ...value, asOf: caller.asOf })),
      asOf: caller.asOf,
    }));
    return { ...view, pairs, asOf: caller.asOf };
  }
}

/** Links of a hidden pair. */
@Resolver(() => HiddenPair)
export class HiddenPairLinks {
  @FieldResolver(() => [Entity], { description: 'The two ends.' })
  ends(@Root() pair: HiddenPair, @Ctx() context: RequestContext): Promise<Entity[]> {
    return loadEntities(context.at(pair.asOf).nodes, [pair.a, pair.b]);
  }
}

/** Links of a shared value. */
@Resolver(() => PairValue)
export class PairValueLinks {
  @FieldResolver(() => Entity, { nullable: true, description: 'The value.' })
  value(@Root() shared: PairValue, @Ctx() context: RequestContext): Promise<Entity | null> {
    return loadEntity(context.at(shared.asOf).nodes, shared.valueId);
  }
}
