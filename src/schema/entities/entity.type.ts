import { Field, InterfaceType } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';
import { EntityKindEnum } from './entity-kind.enum.js';
import { Node } from './node.type.js';

/** What connections run between: values joined by what they are, and people. */
@InterfaceType({
  implements: Node,
  description: 'A value or a person that reports name. Everything here is computed from the reports that you may see.',
})
export abstract class Entity extends Node {
  @Field(() => EntityKindEnum, { description: 'Kind of entity.' })
  kind!: EntityKind;

  @Field(() => String, { description: 'Short text to show: the number, address, handle, or the most frequent name.' })
  label!: string;
}
