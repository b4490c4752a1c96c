import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { AnalysisOption } from '../../schema/analysis/analysis-option.input.js';
import { AnalysisSchedule } from '../../schema/analysis/analysis-schedule.type.js';
import { AnalysisScheduleList } from '../../schema/analysis/analysis-schedule-list.type.js';
import { AnalysisScopeInput } from '../../schema/analysis/analysis-scope.input.js';
import { analysisOptions } from '../analysis-options.js';
import { analysisScope } from '../analysis-scope.js';
import { ANALYSIS_JOB, ANALYSIS_PARAMETERS, ANALYSIS_SCOPE, FIRST } from '../arguments.js';
import type { RequestContext } from '../request-context.js';

/** Batch analyses that are run again and again. For administrators. */
@Resolver()
export class AnalysisScheduleResolver {
  @Query(() => AnalysisScheduleList, {
    description:
      'Schedules that stand, the newest first: yours, and those that read nothing which you may not see. For administrators.',
  })
  analysisSchedules(
    @Ctx() { services, caller }: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
  ): Promise<AnalysisScheduleList> {
    return services.analysisSchedules.list({ first }, caller);
  }

  @Mutation(() => AnalysisSchedule, {
    description:
      'Has an analysis run every so many hours from now on, or daily; asked again, nothing changes. For administrators.',
  })
  scheduleAnalysis(
    @Ctx() { services, caller }: RequestContext,
    @Arg('job', () => String, ANALYSIS_JOB) job: string,
    @Arg('parameters', () => [AnalysisOption], ANALYSIS_PARAMETERS) parameters: AnalysisOption[],
    @Arg('scope', () => AnalysisScopeInput, ANALYSIS_SCOPE) scope?: AnalysisScopeInput,
    @Arg('everyHours', () => Int, {
      nullable: true,
      description: 'Every so many hours, at most 8784; or say when daily.',
    })
    everyHours: number | null = null,
    @Arg('dailyAt', () => String, { nullable: true, description: 'Daily at this time in UTC, HH:MM.' })
    dailyAt: string | null = null,
  ): Promise<AnalysisSchedule> {
    const asked = { job, scope: analysisScope(scope), options: analysisOptions(parameters), everyHours, dailyAt };
    return services.analysisSchedules.schedule(asked, caller);
  }

  @Mutation(() => Boolean, { description: 'Ends a schedule; a run that it started goes on. For administrators.' })
  async removeAnalysisSchedule(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the schedule.' }) id: string,
  ): Promise<boolean> {
    await services.analysisSchedules.remove(id, caller);
    return true;
  }
}
