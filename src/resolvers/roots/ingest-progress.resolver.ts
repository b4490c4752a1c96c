import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { RunView } from '../../domain/views.js';
import { IngestRun } from '../../schema/operations/ingest-run.type.js';
import { presentRun } from '../present/present-run.js';
import type { RequestContext } from '../request-context.js';

interface Progress {
  readonly args: { readonly id: string };
  readonly context: RequestContext;
}

function follow({ args, context }: Progress): AsyncIterable<RunView> {
  return context.services.ingest.progress(args.id, context.caller);
}

/** Progress of a run while it happens. For administrators. */
@Resolver()
export class IngestProgressResolver {
  @Subscription(() => IngestRun, {
    subscribe: (data) => follow(data as unknown as Progress),
    description: 'A run as it stands, then again after each batch until it ends. For administrators.',
  })
  ingestProgress(
    @Root() run: RunView,
    @Ctx() _context: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the run.' }) _id: string,
  ): IngestRun {
    return presentRun(run);
  }
}
