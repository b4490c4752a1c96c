import { Field, InterfaceType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';

/** An identifier or a place: one node for each normalised value, however it was written. */
@InterfaceType({
  implements: [Entity, Node],
  description: 'An identifier or a place: one for each normalised value, however its sources wrote it.',
})
export abstract class Value extends Entity {
  @Field(() => String, { description: 'The normalised value that reports are joined by.' })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the source inside which alone the value joins (it has no public form); null when it joins everywhere.',
  })
  onlyInSource!: string | null;
}
