import { Field, Int, ObjectType } from 'type-graphql';
import type { Highlight } from '../../domain/views.js';
import { TextMark } from './text-mark.type.js';

/** The part of a text in which words were found. */
@ObjectType({
  simpleResolvers: true,
  description: 'The part of a text in which words were found, at most 240 characters.',
})
export class SearchHighlight {
  @Field(() => String, { description: 'The part.' })
  text!: string;

  @Field(() => Int, { description: 'Where it begins in `matched`, in UTF-16 code units, as JavaScript counts.' })
  from!: number;

  @Field(() => [TextMark], { description: 'The words found, in their order; mistyped ones and beginnings too.' })
  marks!: Highlight['marks'];
}
