import { Field, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';

/** A value that mentions of a person own. */
@ObjectType({ simpleResolvers: true, description: 'A value that mentions of a person own.' })
export class OwnedValue {
  readonly asOf!: AsOf;

  readonly valueId!: string;

  @Field(() => Int, { description: 'How many visible reports say so.' })
  reportCount!: number;
}
