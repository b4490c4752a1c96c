import { Field, ObjectType } from 'type-graphql';
import { Connection } from '../paging/connection.type.js';
import { SearchEdge } from './search-edge.type.js';

/** A page of hits, best first. */
@ObjectType({ simpleResolvers: true, description: 'A page of hits, best first.' })
export class SearchConnection extends Connection {
  @Field(() => [SearchEdge], { description: 'Hits with score and cursor.' })
  edges!: readonly SearchEdge[];
}
