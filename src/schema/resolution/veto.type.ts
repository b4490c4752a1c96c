import { Field, ObjectType } from 'type-graphql';

/** A fact that forbids a pair whatever its score. */
@ObjectType({ simpleResolvers: true, description: 'A fact that forbids a pair whatever its score.' })
export class Veto {
  @Field(() => String, {
    description: 'SAME_REPORT, IDENTITY_NUMBERS_DIFFER, BIRTH_DATES_EXCLUDE or JUDGED_DIFFERENT.',
  })
  code!: string;

  @Field(() => String, { description: 'The same in words.' })
  reason!: string;
}
