import { createInbox } from '../ingest/inbox.js';
import { createDetector } from '../normalise/detect.js';
import type { PhoneNormaliser } from '../normalise/phone.js';
import { AnalysisRunService } from '../services/analysis/analysis-run-service.js';
import { AnalysisScheduleService } from '../services/analysis/analysis-schedule-service.js';
import { HealthService } from '../services/health-service.js';
import { IngestService } from '../services/ingest-service.js';
import { KeyService } from '../services/key-service.js';
import { LinkService } from '../services/link-service.js';
import { LookupService } from '../services/lookup-service.js';
import { MarkingService } from '../services/marking-service.js';
import { NeighbourhoodService } from '../services/neighbourhood-service.js';
import { NodeService } from '../services/node-service.js';
import type { MessageBus } from '../services/ports.js';
import { QueryBehindService } from '../services/query-behind-service.js';
import { RetractionService } from '../services/retraction-service.js';
import { SearchService } from '../services/search-service.js';
import type { Services } from '../services/services.js';
import { StatsService } from '../services/stats-service.js';
import { TimelineService } from '../services/timeline-service.js';
import { composeAnalyses } from './compose-analyses.js';
import type { Resolution } from './compose-resolution.js';
import type { Stores } from './stores.js';

export interface ServiceParts {
  readonly stores: Stores;
  readonly resolution: Resolution;
  readonly bus: MessageBus;
  readonly phone: PhoneNormaliser;
  readonly region: string;
  readonly inbox: string | null;
  readonly version: string;
  now(): Date;
  cache(): 'none' | 'up' | 'down';
  /** Milliseconds that one question about connections may collect for. */
  readonly searchMs?: number;
}

/** Hands every service what it asks for through its ports. */
export function composeServices({
  stores,
  resolution,
  bus,
  phone,
  region,
  inbox,
  version,
  now,
  cache,
  searchMs = 3_000,
}: ServiceParts): Services {
  const { access, nodes, connections, search, runs, retraction, idOf } = stores;
  const nodeService = new NodeService(nodes, runs);
  const links = new LinkService(stores.links);
  const analyses = composeAnalyses(stores, { version, now, searchMs });
  return {
    nodes: nodeService,
    links,
    search: new SearchService(search),
    lookup: new LookupService(nodes, idOf, createDetector(phone), region),
    neighbourhood: new NeighbourhoodService(connections, nodes),
    ...analyses,
    analysisRuns: new AnalysisRunService(stores.analysisRuns, analyses.findingRunner, bus, now),
    analysisSchedules: new AnalysisScheduleService(stores.analysisSchedules, analyses.findingRunner, bus, now),
    timeline: new TimelineService(links),
    queryBehind: new QueryBehindService(stores.recorder),
    stats: new StatsService(search, nodes, runs, now),
    ingest: new IngestService(runs, bus, createInbox(inbox), now),
    retraction: new RetractionService(retraction, nodes, runs, now),
    ...resolution.services,
    keys: new KeyService(access, now),
    markings: new MarkingService(access, now),
    health: new HealthService(access, { version, startedAt: now().toISOString(), cache }),
  };
}
