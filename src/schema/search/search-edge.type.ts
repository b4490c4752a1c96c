import { Field, Float, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { SearchHighlight } from './search-highlight.type.js';

/** A hit of a search. */
@ObjectType({ simpleResolvers: true, description: 'A hit of a search.' })
export class SearchEdge {
  readonly asOf!: AsOf;

  readonly id!: string;

  @Field(() => String, { description: 'Opaque place of the hit, for `after`.' })
  cursor!: string;

  @Field(() => Float, { description: '0 to 1, from the visible text alone; higher is nearer.' })
  score!: number;

  @Field(() => String, { description: 'The visible text that matched.' })
  matched!: string;

  @Field(() => SearchHighlight, { description: 'The part of it where the words were found.' })
  highlight!: SearchHighlight;
}
