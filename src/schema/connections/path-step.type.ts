import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { Fact } from '../reports/fact.type.js';

/** One step of a path: a report that names both ends. */
@ObjectType({ simpleResolvers: true, description: 'One step of a path: a report that names both ends.' })
export class PathStep {
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

  @Field(() => Int, { description: 'How many visible reports name both ends, counted up to a limit.' })
  reportCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `reportCount`: there are more.' })
  reportCountTruncated!: boolean;
}
