import { Field, InputType } from 'type-graphql';
import { Instant } from './instant.scalar.js';

/** A span of time by observation, half-open. */
@InputType({ description: 'A span of time by observation, half-open.' })
export class BetweenInput {
  @Field(() => Instant, { nullable: true, description: 'Observed at or after this instant.' })
  from!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Observed before this instant.' })
  to!: string | null;
}
