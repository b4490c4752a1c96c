import { Field, ID, ObjectType } from 'type-graphql';

/** A model to read, to keep or to import elsewhere. */
@ObjectType({ simpleResolvers: true, description: 'A model to read, to keep or to import elsewhere.' })
export class ResolutionModelDocument {
  @Field(() => ID, { description: '`name@version`.' })
  id!: string;

  @Field(() => String, { description: 'The whole model as JSON.' })
  document!: string;

  @Field(() => String, { description: 'Its match weights: an SVG file.' })
  chart!: string;
}
