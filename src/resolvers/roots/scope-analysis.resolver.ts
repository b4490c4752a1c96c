import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { AnalysisScopeInput } from '../../schema/analysis/analysis-scope.input.js';
import { Bridges } from '../../schema/analysis/bridges.type.js';
import { Centrality } from '../../schema/analysis/centrality.type.js';
import { CentralityMeasureEnum, type CentralityMeasureName } from '../../schema/analysis/centrality-measure.enum.js';
import { Communities } from '../../schema/analysis/communities.type.js';
import { Glue } from '../../schema/analysis/glue.type.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { MAX_IDS } from '../../services/limits.js';
import { analysisScope } from '../analysis-scope.js';
import { AS_OF, FIRST } from '../arguments.js';
import { presentBridges, presentCentrality, presentCommunities, presentGlue } from '../present/present-analysis.js';
import type { RequestContext } from '../request-context.js';

const SCOPE = { nullable: true, description: 'Which part of the graph; all of it when left out.' } as const;

/** The shape of a chosen part of the graph. */
@Resolver()
export class ScopeAnalysisResolver {
  @Query(() => Communities, {
    description:
      'Groups that hold together, with what holds each and how many links must be cut (Blondel et al. 2008).',
  })
  async communities(
    @Ctx() context: RequestContext,
    @Arg('smallest', () => Int, { defaultValue: 3, description: 'Members of the smallest group, 2 to 1000.' })
    smallest: number,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('scope', () => AnalysisScopeInput, SCOPE) scope?: AnalysisScopeInput,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<Communities> {
    const { caller } = context.at(asOf);
    const request = { scope: analysisScope(scope), smallest, first };
    return presentCommunities(await context.services.scopes.communities(request, caller), caller.asOf);
  }

  @Query(() => Bridges, {
    description: 'People, identifiers and links whose removal separates groups (Hopcroft and Tarjan 1973).',
  })
  async bridges(
    @Ctx() context: RequestContext,
    @Arg('least', () => Int, { defaultValue: 2, description: 'Entities that must be parted off, 1 to 1000.' })
    least: number,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('scope', () => AnalysisScopeInput, SCOPE) scope?: AnalysisScopeInput,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<Bridges> {
    const { caller } = context.at(asOf);
    const request = { scope: analysisScope(scope), least, first };
    return presentBridges(await context.services.scopes.bridges(request, caller), caller.asOf);
  }

  @Query(() => Centrality, { description: 'What stands in the middle of a part of the graph.' })
  async centrality(
    @Ctx() context: RequestContext,
    @Arg('measure', () => CentralityMeasureEnum, { description: 'How it is measured.' }) measure: CentralityMeasureName,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('scope', () => AnalysisScopeInput, SCOPE) scope?: AnalysisScopeInput,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<Centrality> {
    const { caller } = context.at(asOf);
    const request = { scope: analysisScope(scope), measure, first };
    return presentCentrality(await context.services.scopes.centrality(request, caller), caller.asOf);
  }

  @Query(() => Glue, {
    description:
      'The few values that hold the largest component together, and what falls apart when they are set aside.',
  })
  async glue(
    @Ctx() context: RequestContext,
    @Arg('without', () => [ID], {
      defaultValue: [],
      description: `Values to take out first, at most ${MAX_IDS}: what falls apart without them?`,
    })
    without: string[],
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many values at most, 0 to 20.' }) first: number,
    @Arg('scope', () => AnalysisScopeInput, SCOPE) scope?: AnalysisScopeInput,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<Glue> {
    const { caller } = context.at(asOf);
    const request = { scope: analysisScope(scope), first, without };
    return presentGlue(await context.services.scopes.glue(request, caller), caller.asOf);
  }
}
