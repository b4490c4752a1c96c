import { Field, ObjectType } from 'type-graphql';

/** A parameter that the document brings to the statement. */
@ObjectType({ simpleResolvers: true, description: 'A parameter that the document brings to the statement.' })
export class PatternParameter {
  @Field(() => String, { description: 'Its name in the statement.' })
  name!: string;

  @Field(() => String, { description: 'Its value as JSON.' })
  value!: string;
}
