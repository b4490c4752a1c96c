import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { LookupResult } from '../../schema/search/lookup-result.type.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { MAX_IDENTIFIERS } from '../../services/limits.js';
import { AS_OF } from '../arguments.js';
import { presentLookup } from '../present/present-lookup.js';
import type { RequestContext } from '../request-context.js';

/** Lookup of identifiers in any writing. */
@Resolver()
export class LookupResolver {
  @Query(() => [LookupResult], { description: 'What is known of each identifier, in any writing, in the order given.' })
  async lookup(
    @Ctx() context: RequestContext,
    @Arg('identifiers', () => [String], {
      description: `Phone numbers, addresses, handles, plates, hashes … as written; at most ${MAX_IDENTIFIERS}.`,
    })
    identifiers: string[],
    @Arg('region', () => String, {
      nullable: true,
      description: 'ISO 3166 country in which national numbers are read; the service has a default.',
    })
    region: string | null | undefined,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<LookupResult[]> {
    const { caller } = context.at(asOf);
    const answers = await context.services.lookup.lookup(identifiers, region ?? null, caller);
    return answers.map((one) => presentLookup(one, caller.asOf));
  }
}
