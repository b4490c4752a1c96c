import { Field, ID, ObjectType } from 'type-graphql';
import { Mention } from '../reports/mention.type.js';
import { HowStep } from './how-step.type.js';
import { Judgement } from './judgement.type.js';
import { WeakestLink } from './weakest-link.type.js';

/** How the mentions of a person came together, and what holds them. */
@ObjectType({ simpleResolvers: true, description: 'How the mentions of a person came together, and what holds them.' })
export class PersonExplanation {
  @Field(() => ID, { description: 'Id of the person as you see it.' })
  personId!: string;

  @Field(() => [Mention], { description: 'Its mentions.' })
  mentions!: readonly Mention[];

  @Field(() => [HowStep], { description: 'How they came together, the strongest step first.' })
  steps!: readonly HowStep[];

  @Field(() => WeakestLink, {
    nullable: true,
    description: 'The weakest link that holds it together; null for a single mention.',
  })
  weakest!: WeakestLink | null;

  @Field(() => ID, { description: 'Model that scores them, `name@version`.' })
  model!: string;

  @Field(() => [Judgement], { description: 'What was judged of its mentions, withdrawn or not, in order of time.' })
  judgements!: readonly Judgement[];
}
