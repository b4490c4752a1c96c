import { Field, ID, InterfaceType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';

/** Everything that has a public id. `asOf` is not in the schema: it hands the question's state of knowledge down to links. */
@InterfaceType({ description: 'Everything that has an id of its own.' })
export abstract class Node {
  @Field(() => ID, {
    description: 'Public id, `kind:…`. It stays the same; after a merge of people an old id leads to the new one.',
  })
  id!: string;

  readonly asOf!: AsOf;
}
