import type { AsOf } from '../domain/as-of.js';
import type { SourceView, StatsView } from '../domain/views.js';
import type { Deadline, EntityStore, ReadScope, StatsStore } from './ports.js';
import type { RunStore } from './ports-of-ingest.js';

/** Kinds are counted up to here, then said to be cut. */
const COUNT_LIMIT = 10_000;

/** How much there is, and how settled it is. */
export class StatsService {
  constructor(
    private readonly statsStore: StatsStore,
    private readonly entities: EntityStore,
    private readonly runs: RunStore,
    private readonly now: () => Date,
  ) {}

  async stats(scope: ReadScope): Promise<StatsView> {
    const [stats, sources] = await Promise.all([
      this.statsStore.stats(COUNT_LIMIT, scope),
      this.entities.sourceNames(scope),
    ]);
    return { ...stats, sources: sources.length };
  }

  async sources(scope: ReadScope): Promise<SourceView[]> {
    return this.entities.sources(null, scope);
  }

  /** True when an answer as known at that instant may still change: it is not before the start of the oldest open batch. */
  async provisional({ knownAt }: AsOf, deadline: Deadline): Promise<boolean> {
    if (knownAt === null) return false;
    const horizon = (await this.runs.oldestOpenBatch(deadline)) ?? this.now().toISOString();
    return knownAt >= horizon;
  }
}
