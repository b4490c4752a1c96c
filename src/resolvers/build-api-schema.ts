import 'reflect-metadata';
import { createPubSub } from '@graphql-yoga/subscription';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { ENTITY_TYPES } from '../schema/entities/entity-types.js';
import { BridgingEntityLinks, CentralEntityLinks, CommunityLinks, GlueStepLinks } from './links/analysis.resolver.js';
import { CandidateLinks } from './links/candidate.resolver.js';
import {
  ConnectionLinks,
  ConnectionStepLinks,
  LeftOutLinks,
  PassedEntityLinks,
  ProofFactLinks,
} from './links/connections.resolver.js';
import { EntityResolver } from './links/entity.resolver.js';
import { FactResolver } from './links/fact.resolver.js';
import {
  HiddenConnectionLinks,
  HiddenConnectionsLinks,
  SharedValueLinks,
} from './links/hidden-connections.resolver.js';
import { JudgedPairLinks } from './links/judgement.resolver.js';
import { LookupResultResolver } from './links/lookup-result.resolver.js';
import { MentionResolver } from './links/mention.resolver.js';
import { LinkLinks, NeighbourhoodLinks, NeighbourLinks } from './links/neighbourhood.resolver.js';
import { OwnedValueResolver } from './links/owned-value.resolver.js';
import { PersonPartLinks, PreviewedConnectionLinks } from './links/preview.resolver.js';
import { ProfileResolver } from './links/profile.resolver.js';
import { ReportResolver } from './links/report.resolver.js';
import { ReportConnectionLinks } from './links/report-connection.resolver.js';
import { SearchConnectionResolver, SearchEdgeResolver } from './links/search-page.resolver.js';
import { SourceResolver } from './links/source.resolver.js';
import { AnalysisProgressResolver } from './roots/analysis-progress.resolver.js';
import { AnalysisRunResolver } from './roots/analysis-run.resolver.js';
import { AnalysisScheduleResolver } from './roots/analysis-schedule.resolver.js';
import { ChangeResolver } from './roots/change.resolver.js';
import {
  ConnectingNetworkResolver,
  NetworkReportLinks,
  UnconnectedLinks,
} from './roots/connecting-network.resolver.js';
import { ConnectionsResolver } from './roots/connections.resolver.js';
import { ExplanationResolver } from './roots/explanation.resolver.js';
import { FindingResolver } from './roots/finding.resolver.js';
import { HiddenConnectionsResolver } from './roots/hidden-connections.resolver.js';
import { HiddenPairLinks, HiddenPairsResolver, PairValueLinks } from './roots/hidden-pairs.resolver.js';
import { IngestResolver } from './roots/ingest.resolver.js';
import { IngestProgressResolver } from './roots/ingest-progress.resolver.js';
import { JudgementResolver } from './roots/judgement.resolver.js';
import { KeyResolver } from './roots/key.resolver.js';
import { LookupResolver } from './roots/lookup.resolver.js';
import { ModelResolver } from './roots/model.resolver.js';
import { MovementResolver } from './roots/movement.resolver.js';
import { NeighbourhoodResolver } from './roots/neighbourhood.resolver.js';
import { NodeResolver } from './roots/node.resolver.js';
import { PatternResolver } from './roots/pattern.resolver.js';
import { QueryBehindResolver } from './roots/query-behind.resolver.js';
import { RetractionResolver } from './roots/retraction.resolver.js';
import { ReviewResolver } from './roots/review.resolver.js';
import { ScopeAnalysisResolver } from './roots/scope-analysis.resolver.js';
import { SearchResolver } from './roots/search.resolver.js';
import { SetAsideResolver } from './roots/set-aside.resolver.js';
import { StatsResolver } from './roots/stats.resolver.js';
import { TimelineResolver } from './roots/timeline.resolver.js';

/** The executable schema. Its resolvers expect a `RequestContext`; arguments are checked by the resolvers themselves. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      NodeResolver,
      SearchResolver,
      LookupResolver,
      NeighbourhoodResolver,
      ConnectionsResolver,
      ConnectingNetworkResolver,
      NetworkReportLinks,
      UnconnectedLinks,
      HiddenConnectionsResolver,
      HiddenPairsResolver,
      HiddenPairLinks,
      PairValueLinks,
      ScopeAnalysisResolver,
      ChangeResolver,
      SetAsideResolver,
      FindingResolver,
      AnalysisRunResolver,
      AnalysisScheduleResolver,
      AnalysisProgressResolver,
      TimelineResolver,
      MovementResolver,
      PatternResolver,
      QueryBehindResolver,
      StatsResolver,
      IngestResolver,
      IngestProgressResolver,
      RetractionResolver,
      JudgementResolver,
      ReviewResolver,
      ExplanationResolver,
      ModelResolver,
      KeyResolver,
      EntityResolver,
      ProfileResolver,
      OwnedValueResolver,
      ReportResolver,
      FactResolver,
      MentionResolver,
      ReportConnectionLinks,
      SourceResolver,
      SearchEdgeResolver,
      SearchConnectionResolver,
      LookupResultResolver,
      NeighbourhoodLinks,
      NeighbourLinks,
      LinkLinks,
      LeftOutLinks,
      ConnectionLinks,
      ConnectionStepLinks,
      PassedEntityLinks,
      ProofFactLinks,
      HiddenConnectionsLinks,
      HiddenConnectionLinks,
      SharedValueLinks,
      JudgedPairLinks,
      CandidateLinks,
      PersonPartLinks,
      PreviewedConnectionLinks,
      CommunityLinks,
      BridgingEntityLinks,
      CentralEntityLinks,
      GlueStepLinks,
    ],
    orphanedTypes: ENTITY_TYPES,
    validate: false,
    // The builder asks for one; our subscription brings its own events.
    pubSub: createPubSub(),
  });
  return describeRoots(schema);
}

// The builder has no option for these three.
function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  Object.assign(schema.getQueryType() ?? {}, {
    description: 'Questions. Every answer is computed from the reports that you may see.',
  });
  Object.assign(schema.getMutationType() ?? {}, {
    description:
      'Changes. All but those of your own patterns are for administrators; all can be repeated without effect.',
  });
  Object.assign(schema.getSubscriptionType() ?? {}, { description: 'What happens, as it happens; over WebSocket.' });
  return schema;
}
