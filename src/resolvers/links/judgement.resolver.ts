import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Mention } from '../../schema/reports/mention.type.js';
import { JudgedPair } from '../../schema/resolution/judged-pair.type.js';
import type { RequestContext } from '../request-context.js';

/** Links of a pair that was judged. */
@Resolver(() => JudgedPair)
export class JudgedPairLinks {
  @FieldResolver(() => Mention, { nullable: true, description: 'The one mention.' })
  a(@Root() pair: JudgedPair, @Ctx() context: RequestContext): Promise<Mention | null> {
    return context.at(pair.asOf).nodes.mention.load(pair.aId);
  }

  @FieldResolver(() => Mention, { nullable: true, description: 'The other.' })
  b(@Root() pair: JudgedPair, @Ctx() context: RequestContext): Promise<Mention | null> {
    return context.at(pair.asOf).nodes.mention.load(pair.bId);
  }
}
