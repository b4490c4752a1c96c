import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';
import { Paths } from '../../schema/connections/paths.type.js';
import { EntityKindEnum } from '../../schema/entities/entity-kind.enum.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { BetweenInput } from '../../schema/time/between.input.js';
import { atMost, MAX_IDS, MAX_PATH_LENGTH } from '../../services/limits.js';
import { AS_OF, BETWEEN, KINDS } from '../arguments.js';
import { factFilter } from '../fact-filter.js';
import { presentPaths } from '../present/present-paths.js';
import type { RequestContext } from '../request-context.js';

/** Connections between two entities. */
@Resolver()
export class PathsResolver {
  @Query(() => Paths, {
    description: 'The shortest connections between two entities through visible reports, each step with its evidence.',
  })
  async paths(
    @Ctx() context: RequestContext,
    @Arg('from', () => ID, { description: 'Id of one entity.' }) from: string,
    @Arg('to', () => ID, { description: 'Id of the other entity.' }) to: string,
    @Arg('maxLength', () => Int, { defaultValue: 4, description: `Most steps of a path, 1 to ${MAX_PATH_LENGTH}.` })
    maxLength: number,
    @Arg('avoid', () => [ID], {
      defaultValue: [],
      description: `Entities that no path may go through, at most ${MAX_IDS}.`,
    })
    avoid: string[],
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many paths at most, 0 to 200.' }) first: number,
    @Arg('kinds', () => [EntityKindEnum], KINDS) kinds?: EntityKind[],
    @Arg('between', () => BetweenInput, BETWEEN) between?: BetweenInput,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<Paths> {
    const { caller } = context.at(asOf);
    const query = {
      from,
      to,
      maxLength,
      first,
      filter: factFilter({ kinds, between }),
      avoid: atMost('avoid', avoid, MAX_IDS),
    };
    return presentPaths(await context.services.paths.paths(query, caller), caller.asOf);
  }
}
