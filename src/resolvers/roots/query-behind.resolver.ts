import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { QueryBehind } from '../../schema/behind/query-behind.type.js';
import { behindField } from '../behind/behind-field.js';
import type { RequestContext } from '../request-context.js';

/** How answers are read from the database. */
@Resolver()
export class QueryBehindResolver {
  @Query(() => QueryBehind, {
    description:
      'The Cypher, parameters and plans that answer another field: it is asked as you would ask it. For administrators who may see everything, since rows and plans count all reports.',
  })
  queryBehind(
    @Ctx() context: RequestContext,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('field', () => String, { description: 'Name of a field of Query, such as `hiddenConnections`.' })
    field: string,
    @Arg('args', () => GraphQLJSONObject, { nullable: true, description: 'Its arguments by name.' })
    args: Record<string, unknown> | null = null,
    @Arg('selection', () => String, {
      nullable: true,
      description: 'Fields of its answer, such as `total rows { id }`; its scalars to depth 2 when left out.',
    })
    selection: string | null = null,
  ): Promise<QueryBehind> {
    return behindField(schema, context, { field, args: args ?? {}, selection });
  }
}
