import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';
import { NearInput } from '../../schema/search/near.input.js';
import { SearchConnection } from '../../schema/search/search-connection.type.js';
import { SearchKindEnum } from '../../schema/search/search-kind.enum.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { BetweenInput } from '../../schema/time/between.input.js';
import { MAX_TEXT } from '../../services/limits.js';
import { AFTER, AS_OF, BETWEEN, FIRST, KINDS } from '../arguments.js';
import { presentSearch } from '../present/present-search.js';
import type { RequestContext } from '../request-context.js';
import { searchFilter } from '../search-filter.js';

/** Search by words. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Entities and reports whose visible text holds every word, mistyped ones too, best first.',
  })
  async search(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, {
      description: `Words to find, at most ${MAX_TEXT} characters; the last may be the start of a word.`,
    })
    text: string,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('kinds', () => [SearchKindEnum], KINDS) kinds?: (EntityKind | 'report')[],
    @Arg('source', () => String, { nullable: true, description: 'Only what reports of this source name.' })
    source?: string,
    @Arg('near', () => NearInput, { nullable: true, description: 'Only what was seen in this circle.' })
    near?: NearInput,
    @Arg('between', () => BetweenInput, BETWEEN) between?: BetweenInput,
    @Arg('after', () => String, AFTER) after: string | null = null,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<SearchConnection> {
    const { caller } = context.at(asOf);
    const filter = searchFilter(kinds, source, near, between);
    const query = { text, filter, first, after };
    return presentSearch(await context.services.search.search(query, caller), after, caller.asOf);
  }
}
