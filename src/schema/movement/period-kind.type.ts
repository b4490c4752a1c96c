import { Field, Int, ObjectType } from 'type-graphql';

/** How many reports of a kind a period has. */
@ObjectType({ simpleResolvers: true, description: 'How many reports of a kind a period has.' })
export class PeriodKind {
  @Field(() => String, { description: 'Kind of report, such as tip or call.' })
  kind!: string;

  @Field(() => Int, { description: 'How many.' })
  reports!: number;
}
