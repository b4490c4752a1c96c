import { Field, ObjectType } from 'type-graphql';
import { PatternFault } from './pattern-fault.type.js';
import { PatternParameter } from './pattern-parameter.type.js';
import { PlanStep } from './plan-step.type.js';

/** What a document would be asked as; nothing was run. */
@ObjectType({ simpleResolvers: true, description: 'What a document would be asked as; nothing was run.' })
export class PatternCheck {
  @Field(() => [PatternFault], { description: 'What is wrong; none when it can be asked.' })
  faults!: readonly PatternFault[];

  @Field(() => String, { nullable: true, description: 'The compiled statement; null when there are faults.' })
  statement!: string | null;

  @Field(() => [PatternParameter], {
    description: 'Parameters that the document brings. What you may see and the time asked about are put in besides.',
  })
  parameters!: readonly PatternParameter[];

  @Field(() => [PlanStep], {
    nullable: true,
    description: 'How the database would run it. For administrators; null for others.',
  })
  plan!: readonly PlanStep[] | null;
}
