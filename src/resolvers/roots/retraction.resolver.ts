import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { ChangeCount } from '../../schema/operations/change-count.type.js';
import type { RequestContext } from '../request-context.js';

/** Taking reports back and bringing them in again; history is kept. For administrators. */
@Resolver()
export class RetractionResolver {
  @Mutation(() => ChangeCount, {
    description: 'Takes back a report or all reports of a run; their history is kept. For administrators.',
  })
  retract(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of a report or of an ingest run.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for the record.' }) reason: string,
  ): Promise<ChangeCount> {
    return services.retraction.retract({ id, reason }, caller);
  }

  @Mutation(() => ChangeCount, { description: 'Brings retracted reports back. For administrators.' })
  restore(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of a report or of an ingest run.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for the record.' }) reason: string,
  ): Promise<ChangeCount> {
    return services.retraction.restore({ id, reason }, caller);
  }
}
