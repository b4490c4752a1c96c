import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ProfiledStep } from './profiled-step.type.js';
import { StatementParameter } from './statement-parameter.type.js';

/** A statement that answered a question. */
@ObjectType({ simpleResolvers: true, description: 'A statement that answered a question.' })
export class StatementBehind {
  @Field(() => String, { description: 'Its file under cypher/, or the name of a compiled pattern.' })
  name!: string;

  @Field(() => String, { description: 'The Cypher.' })
  text!: string;

  @Field(() => [StatementParameter], { description: 'What its first run was given. Secrets are taken out.' })
  parameters!: readonly StatementParameter[];

  @Field(() => Int, { description: 'How often it was run.' })
  runs!: number;

  @Field(() => Float, { description: 'Rows that all runs gave, before anything is left out of them.' })
  rows!: number;

  @Field(() => [ProfiledStep], { nullable: true, description: 'How its first run went; null when that failed.' })
  plan!: readonly ProfiledStep[] | null;
}
