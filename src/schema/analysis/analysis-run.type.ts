import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AnalysisStatus } from '../../domain/analysis-run.js';
import { Instant } from '../time/instant.scalar.js';
import { AnalysisStatusEnum } from './analysis-status.enum.js';

/** A batch analysis that was asked for, and how far it has come. For administrators. */
@ObjectType({
  simpleResolvers: true,
  description: 'A batch analysis that was asked for, and how far it has come. For administrators.',
})
export class AnalysisRun {
  @Field(() => ID, { description: 'Id of the run.' })
  id!: string;

  @Field(() => String, { description: 'Name of the analysis.' })
  job!: string;

  @Field(() => String, { description: 'Scope and options, as JSON.' })
  parameters!: string;

  @Field(() => ID, { description: 'Id of the key that asked for it; it reads what that key may see.' })
  by!: string;

  @Field(() => AnalysisStatusEnum, { description: 'State of the run.' })
  status!: AnalysisStatus;

  @Field(() => Instant, { description: 'When it was asked for.' })
  askedAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When a worker first began it.' })
  startedAt!: string | null;

  @Field(() => Instant, { nullable: true, description: 'State of knowledge that it is made from.' })
  knownAt!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it ended.' })
  finishedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is being done: READING, READING_ROUTES, STORING or LINKING.',
  })
  step!: string | null;

  @Field(() => Int, { description: 'How much of that is done: reports, values, entities or items.' })
  done!: number;

  @Field(() => Int, { nullable: true, description: 'How much of it there is; null when nobody knows.' })
  total!: number | null;

  @Field(() => Int, { description: 'How often a worker has begun it.' })
  attempts!: number;

  @Field(() => Boolean, { description: 'Whether somebody asked for it to stop.' })
  cancelRequested!: boolean;

  @Field(() => ID, { nullable: true, description: 'Id of what it found.' })
  findingId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the schedule that asked for it.' })
  scheduleId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  message!: string | null;
}
