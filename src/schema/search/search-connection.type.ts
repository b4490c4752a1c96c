import { Field, ObjectType } from 'type-graphql';
import { Connection } from '../paging/connection.type.js';
import { SearchEdge } from './search-edge.type.js';

/** A page of hits, best first. */
@ObjectType({
  simpleResolvers: true,
  description:
    'A page of hits, best first. Where few rows hold the words as they are written, words with a typing error are found too (one in words of four letters and more, two from eight on; never in numbers). One search looks at 2,000 people, reports and values each; when more match, `totalCountTruncated` says so, and the question has to be narrowed.',
})
export class SearchConnection extends Connection {
  @Field(() => [SearchEdge], { description: 'Hits with score and cursor.' })
  edges!: readonly SearchEdge[];
}
