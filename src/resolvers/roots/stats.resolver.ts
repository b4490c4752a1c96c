import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Health } from '../../schema/operations/health.type.js';
import { Stats } from '../../schema/operations/stats.type.js';
import { Source } from '../../schema/reports/source.type.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { AS_OF } from '../arguments.js';
import { presentSource } from '../present/present-source.js';
import { presentStats } from '../present/present-stats.js';
import type { RequestContext } from '../request-context.js';

/** What there is, counted, and how the service is. */
@Resolver()
export class StatsResolver {
  @Query(() => Stats, { description: 'What you may see, counted.' })
  async stats(@Ctx() context: RequestContext, @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput): Promise<Stats> {
    return presentStats(await context.services.stats.stats(context.at(asOf).caller));
  }

  @Query(() => [Source], { description: 'Sources of which you may see a report.' })
  async sources(
    @Ctx() context: RequestContext,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<Source[]> {
    const { caller } = context.at(asOf);
    return (await context.services.stats.sources(caller)).map((view) => presentSource(view, caller.asOf));
  }

  @Query(() => Health, { description: 'How the service is.' })
  health(@Ctx() context: RequestContext): Promise<Health> {
    return context.services.health.health(context.caller);
  }
}
