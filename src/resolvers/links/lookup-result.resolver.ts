import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Entity } from '../../schema/entities/entity.type.js';
import { LookupResult } from '../../schema/search/lookup-result.type.js';
import { loadEntities } from '../loaders/load-node.js';
import type { RequestContext } from '../request-context.js';

/** Links of an answer to a lookup. */
@Resolver(() => LookupResult)
export class LookupResultResolver {
  @FieldResolver(() => [Entity], {
    description: 'The entities found; several when the text can be read in several ways.',
  })
  entities(@Root() result: LookupResult, @Ctx() context: RequestContext): Promise<Entity[]> {
    return loadEntities(context.at(result.asOf).nodes, result.ids);
  }
}
