import { Field, Int, ObjectType } from 'type-graphql';
import { Finding } from './finding.type.js';

/** A finding that relied on what was changed since. */
@ObjectType({ simpleResolvers: true, description: 'A finding that relied on what was changed since.' })
export class AffectedFinding {
  @Field(() => Finding, { description: 'The finding, with the files that it was written to.' })
  finding!: Finding;

  @Field(() => [String], { description: 'Keys of its items that cite it, at most 100.' })
  itemKeys!: readonly string[];

  @Field(() => Int, { description: 'How many items cite it.' })
  itemCount!: number;
}
