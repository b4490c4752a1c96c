import { Field, ObjectType } from 'type-graphql';
import { AnalysisSchedule } from './analysis-schedule.type.js';

/** Schedules that stand, the newest first. */
@ObjectType({ simpleResolvers: true, description: 'Schedules that stand, the newest first.' })
export class AnalysisScheduleList {
  @Field(() => [AnalysisSchedule], { description: 'The schedules.' })
  schedules!: readonly AnalysisSchedule[];

  @Field(() => Boolean, { description: 'Whether there are more.' })
  more!: boolean;
}
