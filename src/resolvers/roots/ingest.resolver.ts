import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { IngestRun } from '../../schema/operations/ingest-run.type.js';
import { IngestRunConnection } from '../../schema/operations/ingest-run-connection.type.js';
import { AFTER, FIRST } from '../arguments.js';
import { presentPage } from '../present/present-page.js';
import { presentRun } from '../present/present-run.js';
import type { RequestContext } from '../request-context.js';

/** Ingest runs: start, watch, stop. For administrators. */
@Resolver()
export class IngestResolver {
  @Query(() => IngestRun, {
    nullable: true,
    description: 'One ingest run; null when there is none with that id. For administrators.',
  })
  async ingestRun(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the run.' }) id: string,
  ): Promise<IngestRun | null> {
    const run = await services.ingest.run(id, caller);
    return run && presentRun(run);
  }

  @Query(() => IngestRunConnection, { description: 'Ingest runs, newest first. For administrators.' })
  async ingestRuns(
    @Ctx() { services, caller }: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null = null,
  ): Promise<IngestRunConnection> {
    return presentPage(await services.ingest.runs({ first, after }, caller), after, presentRun);
  }

  @Mutation(() => IngestRun, {
    description: 'Starts the ingest of a file or directory of the inbox. For administrators.',
  })
  async startIngest(
    @Ctx() { services, caller }: RequestContext,
    @Arg('path', () => String, { description: 'Path inside the configured inbox; `.` is all of it.' }) path: string,
    @Arg('source', () => String, { description: 'Name of the source to fill.' }) source: string,
    @Arg('mapping', () => String, {
      nullable: true,
      description: 'Name of the mapping; found from the files when left out.',
    })
    mapping: string | null = null,
    @Arg('marking', () => String, { nullable: true, description: 'Marking of reports whose row has none.' })
    marking: string | null = null,
    @Arg('operationId', () => ID, {
      nullable: true,
      description: 'Your own id of this request: sending it again starts nothing new.',
    })
    operationId: string | null = null,
  ): Promise<IngestRun> {
    return presentRun(await services.ingest.start({ path, source, mapping, marking, operationId }, caller));
  }

  @Mutation(() => IngestRun, {
    nullable: true,
    description: 'Asks a run to stop after its current batch. For administrators.',
  })
  async cancelIngest(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the run.' }) id: string,
  ): Promise<IngestRun | null> {
    const run = await services.ingest.cancel(id, caller);
    return run && presentRun(run);
  }
}
