import { Field, ObjectType } from 'type-graphql';

/** A field of a row: name and text as its source writes them. */
@ObjectType({ simpleResolvers: true, description: 'A field of a row: name and text as its source writes them.' })
export class Detail {
  @Field(() => String, { description: 'Name of the field.' })
  name!: string;

  @Field(() => String, { description: 'Its text.' })
  value!: string;
}
