import { Field, ObjectType } from 'type-graphql';
import { Finding } from './finding.type.js';

/** A row of a page of findings. */
@ObjectType({ simpleResolvers: true, description: 'A row of a page of findings.' })
export class FindingEdge {
  @Field(() => String, { description: 'Opaque place of the row, for `after`.' })
  cursor!: string;

  @Field(() => Finding, { description: 'The row itself.' })
  node!: Finding;
}
