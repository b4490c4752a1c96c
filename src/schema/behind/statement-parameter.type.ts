import { Field, ObjectType } from 'type-graphql';

/** A parameter that a statement was given. */
@ObjectType({ simpleResolvers: true, description: 'A parameter that a statement was given.' })
export class StatementParameter {
  @Field(() => String, { description: 'Its name in the statement.' })
  name!: string;

  @Field(() => String, { description: 'Its value as JSON.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'What was left out of the value; null when nothing was.' })
  cut!: string | null;
}
