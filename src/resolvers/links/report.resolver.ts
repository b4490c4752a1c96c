import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { IngestRun } from '../../schema/operations/ingest-run.type.js';
import { Fact } from '../../schema/reports/fact.type.js';
import { Mention } from '../../schema/reports/mention.type.js';
import { Report } from '../../schema/reports/report.type.js';
import { ReportList } from '../../schema/reports/report-list.type.js';
import { Source } from '../../schema/reports/source.type.js';
import { FIRST } from '../arguments.js';
import { loadFactsOf, loadMentionsIn } from '../loaders/load-facts-of.js';
import { loadPartsOf } from '../loaders/load-parts-of.js';
import { asksListedFacts } from '../loaders/look-ahead.js';
import { presentReport } from '../present/present-report.js';
import type { RequestContext } from '../request-context.js';

/** Links of a report. */
@Resolver(() => Report)
export class ReportResolver {
  @FieldResolver(() => Source, { nullable: true, description: 'Where it came from.' })
  source(@Root() report: Report, @Ctx() context: RequestContext): Promise<Source | null> {
    return context.at(report.asOf).nodes.source.load(report.sourceId);
  }

  @FieldResolver(() => [Fact], { description: 'Every entity that it names, each with role and original text.' })
  facts(@Root() report: Report, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Fact[]> {
    return loadFactsOf(context.at(report.asOf), report.id, asksListedFacts(info));
  }

  @FieldResolver(() => [Mention], { description: 'What it says of each person that it names.' })
  mentions(@Root() report: Report, @Ctx() context: RequestContext): Promise<Mention[]> {
    return loadMentionsIn(context.at(report.asOf), report.id);
  }

  @FieldResolver(() => ReportList, {
    description: 'Reports that are parts of it, such as the calls of a legal return.',
  })
  parts(
    @Root() report: Report,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
  ): Promise<ReportList> {
    return loadPartsOf(context.at(report.asOf), report.id, first);
  }

  @FieldResolver(() => [Report], {
    description: 'All visible versions of the same row, newest first; itself among them.',
  })
  async versions(@Root() report: Report, @Ctx() context: RequestContext): Promise<Report[]> {
    const views = await context.at(report.asOf).links.versionsOf.load(report.id);
    return views.map((view) => presentReport(view, report.asOf));
  }

  @FieldResolver(() => IngestRun, {
    nullable: true,
    description: 'The run that brought it; null unless you are an administrator.',
  })
  run(@Root() report: Report, @Ctx() context: RequestContext): Promise<IngestRun | null> {
    return context.at(null).nodes.run.load(report.runId);
  }
}
