import type { ConnectionService } from './analysis/connection-service.js';
import type { HiddenPairsService } from './analysis/hidden-pairs-service.js';
import type { NetworkService } from './analysis/network-service.js';
import type { HealthService } from './health-service.js';
import type { HiddenService } from './hidden-service.js';
import type { IngestService } from './ingest-service.js';
import type { KeyService } from './key-service.js';
import type { LinkService } from './link-service.js';
import type { LookupService } from './lookup-service.js';
import type { MarkingService } from './marking-service.js';
import type { NeighbourhoodService } from './neighbourhood-service.js';
import type { NodeService } from './node-service.js';
import type { ExplanationService } from './resolution/explanation-service.js';
import type { JudgementService } from './resolution/judgement-service.js';
import type { ModelService } from './resolution/model-service.js';
import type { PreviewService } from './resolution/preview-service.js';
import type { ReviewService } from './resolution/review-service.js';
import type { TrainingService } from './resolution/training-service.js';
import type { RetractionService } from './retraction-service.js';
import type { SearchService } from './search-service.js';
import type { StatsService } from './stats-service.js';
import type { TimelineService } from './timeline-service.js';

/** Everything that a client can ask for, made once by the composition root. */
export interface Services {
  readonly nodes: NodeService;
  readonly links: LinkService;
  readonly search: SearchService;
  readonly lookup: LookupService;
  readonly neighbourhood: NeighbourhoodService;
  readonly connections: ConnectionService;
  readonly networks: NetworkService;
  readonly hiddenPairs: HiddenPairsService;
  readonly hidden: HiddenService;
  readonly timeline: TimelineService;
  readonly stats: StatsService;
  readonly ingest: IngestService;
  readonly retraction: RetractionService;
  readonly judgements: JudgementService;
  readonly review: ReviewService;
  readonly preview: PreviewService;
  readonly explanations: ExplanationService;
  readonly models: ModelService;
  readonly training: TrainingService;
  readonly keys: KeyService;
  readonly markings: MarkingService;
  readonly health: HealthService;
}
