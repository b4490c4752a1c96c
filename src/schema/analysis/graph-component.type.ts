import { Field, ID, Int, ObjectType } from 'type-graphql';

/** A part of a scope that hangs together. */
@ObjectType({ simpleResolvers: true, description: 'A part of a scope that hangs together.' })
export class GraphComponent {
  @Field(() => Int, { description: 'Entities in it.' })
  size!: number;

  @Field(() => [ID], { description: 'Some of them, at most ten.' })
  memberIds!: readonly string[];
}
