import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { Fact } from '../reports/fact.type.js';

/** One step of a connection: a report that names both ends. */
@ObjectType({ simpleResolvers: true, description: 'One step of a connection: a report that names both ends.' })
export class ConnectionStep {
  readonly asOf!: AsOf;

  readonly reportId!: string;

  @Field(() => ID, { description: 'Id of the entity the step starts at.' })
  from!: string;

  @Field(() => ID, { description: 'Id of the entity it leads to.' })
  to!: string;

  @Field(() => Fact, { description: 'What the report says of the start: role, original text, times.' })
  fromFact!: Fact;

  @Field(() => Fact, { description: 'What the report says of the end.' })
  toFact!: Fact;

  @Field(() => Int, { description: 'How many visible reports can carry the step, counted up to a limit.' })
  reportCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `reportCount`: there are more.' })
  reportCountTruncated!: boolean;

  @Field(() => Float, { description: 'What the step costs: 1, and what its facts lack in confidence, age and role.' })
  bits!: number;

  @Field(() => String, { description: 'The same in words and numbers.' })
  reason!: string;
}
