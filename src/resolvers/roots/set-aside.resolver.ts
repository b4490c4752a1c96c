import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { SetAside } from '../../schema/analysis/set-aside.type.js';
import { SetAsideList } from '../../schema/analysis/set-aside-list.type.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { AS_OF, FIRST } from '../arguments.js';
import type { RequestContext } from '../request-context.js';

const REASON = { description: 'Why, at most 1000 characters; it is kept with the record.' } as const;

/** Values that carry no connection since somebody said so. */
@Resolver()
export class SetAsideResolver {
  @Query(() => SetAsideList, { description: 'Values that were set aside, the newest first.' })
  async setAsides(
    @Ctx() context: RequestContext,
    @Arg('standing', () => Boolean, { defaultValue: true, description: 'Only those that are aside.' })
    standing: boolean,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<SetAsideList> {
    const { rows, more } = await context.services.setAside.list({ standing, first }, context.at(asOf).caller);
    return { records: rows, more };
  }

  @Mutation(() => SetAside, {
    description:
      'Sets a value aside: paths, hidden connections and analyses leave it out until that is withdrawn. For administrators.',
  })
  setAside(
    @Ctx() { services, caller }: RequestContext,
    @Arg('valueId', () => ID, { description: 'Id of an identifier or place.' }) valueId: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<SetAside> {
    return services.setAside.setAside({ valueId, reason }, caller);
  }

  @Mutation(() => SetAside, {
    description: 'Lets a value carry connections again; the record is kept. For administrators.',
  })
  withdrawSetAside(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<SetAside> {
    return services.setAside.withdraw({ id, reason }, caller);
  }
}
