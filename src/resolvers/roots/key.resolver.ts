import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Level } from '../../domain/marking.js';
import { AccessKey } from '../../schema/operations/access-key.type.js';
import { CreatedKey } from '../../schema/operations/created-key.type.js';
import { LevelEnum } from '../../schema/operations/level.enum.js';
import { presentKey } from '../present/present-key.js';
import type { RequestContext } from '../request-context.js';

/** Keys that open the API. For administrators. */
@Resolver()
export class KeyResolver {
  @Query(() => [AccessKey], { description: 'All keys, without their texts. For administrators.' })
  async keys(@Ctx() { services, caller }: RequestContext): Promise<AccessKey[]> {
    return (await services.keys.list(caller)).map(presentKey);
  }

  @Mutation(() => CreatedKey, {
    description: 'Makes a key. Its text is in the answer and nowhere else. For administrators.',
  })
  async createKey(
    @Ctx() { services, caller }: RequestContext,
    @Arg('name', () => String, { description: 'What the key is for.' }) name: string,
    @Arg('level', () => LevelEnum, { description: 'Highest level that it may see.' }) level: Level,
    @Arg('compartments', () => [String], {
      defaultValue: [],
      description: 'Compartments that it holds; `*` alone means all.',
    })
    compartments: string[],
    @Arg('admin', () => Boolean, { defaultValue: false, description: 'True to let it change things and manage keys.' })
    admin: boolean,
  ): Promise<CreatedKey> {
    const held = compartments.includes('*') ? ('*' as const) : compartments;
    const made = await services.keys.create({ name, clearance: { level, compartments: held }, admin }, caller);
    return { key: presentKey(made.key), secret: made.secret };
  }

  @Mutation(() => Boolean, {
    description: 'Revokes a key at once; false when there is no such key or it was revoked. For administrators.',
  })
  revokeKey(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the key.' }) id: string,
  ): Promise<boolean> {
    return services.keys.revoke(id, caller);
  }
}
