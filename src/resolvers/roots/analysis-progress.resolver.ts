import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { AnalysisRun as RunView } from '../../domain/analysis-run.js';
import { AnalysisRun } from '../../schema/analysis/analysis-run.type.js';
import type { RequestContext } from '../request-context.js';

interface Progress {
  readonly args: { readonly id: string };
  readonly context: RequestContext;
}

function follow({ args, context }: Progress): AsyncIterable<RunView> {
  return context.services.analysisRuns.progress(args.id, context.caller);
}

/** Progress of a batch analysis while it happens. For administrators. */
@Resolver()
export class AnalysisProgressResolver {
  @Subscription(() => AnalysisRun, {
    subscribe: (data) => follow(data as unknown as Progress),
    description: 'A batch analysis as it stands, then again every few seconds until it ends. For administrators.',
  })
  analysisProgress(
    @Root() run: RunView,
    @Ctx() _context: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the run.' }) _id: string,
  ): AnalysisRun {
    return run;
  }
}
