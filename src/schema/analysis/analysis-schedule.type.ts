import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';

/** An analysis that is run again and again. For administrators. */
@ObjectType({ simpleResolvers: true, description: 'An analysis that is run again and again. For administrators.' })
export class AnalysisSchedule {
  @Field(() => ID, { description: 'Id of the schedule.' })
  id!: string;

  @Field(() => String, { description: 'Name of the analysis.' })
  job!: string;

  @Field(() => String, { description: 'Scope and options, as JSON.' })
  parameters!: string;

  @Field(() => ID, { description: 'Id of the key that asked for it; each run reads what that key may see then.' })
  by!: string;

  @Field(() => Int, { nullable: true, description: 'It is run every so many hours.' })
  everyHours!: number | null;

  @Field(() => String, { nullable: true, description: 'It is run daily at this time in UTC, HH:MM.' })
  dailyAt!: string | null;

  @Field(() => Instant, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => Instant, { description: 'When it is run next.' })
  nextAt!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the run that it asked for last.' })
  lastRunId!: string | null;
}
