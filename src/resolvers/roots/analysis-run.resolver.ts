import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { AnalysisOption } from '../../schema/analysis/analysis-option.input.js';
import { AnalysisRun } from '../../schema/analysis/analysis-run.type.js';
import { AnalysisRunConnection } from '../../schema/analysis/analysis-run-connection.type.js';
import { AnalysisScopeInput } from '../../schema/analysis/analysis-scope.input.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { analysisOptions } from '../analysis-options.js';
import { analysisScope } from '../analysis-scope.js';
import { AFTER, ANALYSIS_JOB, ANALYSIS_PARAMETERS, ANALYSIS_SCOPE, AS_OF, FIRST } from '../arguments.js';
import { presentPage } from '../present/present-page.js';
import type { RequestContext } from '../request-context.js';

/** Batch analyses: start, watch, stop. For administrators. */
@Resolver()
export class AnalysisRunResolver {
  @Query(() => AnalysisRun, {
    nullable: true,
    description: 'One batch analysis; null when there is none that you may see. For administrators.',
  })
  analysisRun(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the run.' }) id: string,
  ): Promise<AnalysisRun | null> {
    return services.analysisRuns.run(id, caller);
  }

  @Query(() => AnalysisRunConnection, {
    description:
      'Batch analyses, the newest first: yours, and those that read nothing which you may not see. For administrators.',
  })
  async analysisRuns(
    @Ctx() { services, caller }: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null = null,
  ): Promise<AnalysisRunConnection> {
    return presentPage(await services.analysisRuns.runs({ first, after }, caller), after, (run) => run);
  }

  @Mutation(() => AnalysisRun, {
    description:
      'Asks for a batch analysis; a worker of the service makes it with what your key may see. For administrators.',
  })
  startAnalysis(
    @Ctx() context: RequestContext,
    @Arg('job', () => String, ANALYSIS_JOB) job: string,
    @Arg('parameters', () => [AnalysisOption], ANALYSIS_PARAMETERS) parameters: AnalysisOption[],
    @Arg('scope', () => AnalysisScopeInput, ANALYSIS_SCOPE) scope?: AnalysisScopeInput,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
    @Arg('operationId', () => ID, {
      nullable: true,
      description: 'Your own id of this request: sending it again starts nothing new.',
    })
    operationId: string | null = null,
  ): Promise<AnalysisRun> {
    const asked = { job, scope: analysisScope(scope), options: analysisOptions(parameters), operationId };
    return context.services.analysisRuns.start(asked, context.at(asOf).caller);
  }

  @Mutation(() => AnalysisRun, {
    nullable: true,
    description: 'Asks a batch analysis to stop; null when there is none that you may see. For administrators.',
  })
  cancelAnalysis(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the run.' }) id: string,
  ): Promise<AnalysisRun | null> {
    return services.analysisRuns.cancel(id, caller);
  }
}
