import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { OwnedValue } from '../../schema/entities/owned-value.type.js';
import { Value } from '../../schema/entities/value.type.js';
import type { RequestContext } from '../request-context.js';

/** Links of an owned value. */
@Resolver(() => OwnedValue)
export class OwnedValueResolver {
  @FieldResolver(() => Value, { nullable: true, description: 'The identifier or place.' })
  entity(@Root() owned: OwnedValue, @Ctx() context: RequestContext): Promise<Value | null> {
    return context.at(owned.asOf).nodes.value.load(owned.valueId);
  }
}
