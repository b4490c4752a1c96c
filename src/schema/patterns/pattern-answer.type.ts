import { Field, Int, ObjectType } from 'type-graphql';
import { PatternMatch } from './pattern-match.type.js';

/** Answers of a pattern. */
@ObjectType({ simpleResolvers: true, description: 'Answers of a pattern.' })
export class PatternAnswer {
  @Field(() => String, { description: 'name@version.' })
  pattern!: string;

  @Field(() => [PatternMatch], { description: 'The answers, in the order of their ids.' })
  matches!: readonly PatternMatch[];

  @Field(() => Int, { description: 'How many were found in all.' })
  total!: number;

  @Field(() => Boolean, { description: 'True when a limit left something out.' })
  truncated!: boolean;
}
