import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { analyseAside } from './app/analyse-aside.js';
import { behindAsker } from './app/behind-asker.js';
import { composeAnalysisWorker } from './app/compose-analysis-worker.js';
import { composeResolution } from './app/compose-resolution.js';
import { composeServices } from './app/compose-services.js';
import { announce, type DatabaseOptions, openDatabase } from './app/database.js';
import { dryRunOf, Ingester, type IngestRequest } from './app/ingester.js';
import { openStores } from './app/stores.js';
import { warmUp } from './app/warm-up.js';
import { connectRedisBus } from './cache/redis-bus.js';
import type { Settings } from './config/environment.js';
import { type AsOf, NOW } from './domain/as-of.js';
import { FULL_CLEARANCE } from './domain/marking.js';
import type { RunView } from './domain/views.js';
import type { DryRunSummary } from './ingest/dry-run.js';
import type { IngestSummary } from './ingest/ingest-run.js';
import type { SampleSize } from './ingest/sources/sample/sample-size.js';
import { type SampleSummary, writeSample } from './ingest/sources/sample/write-sample.js';
import { createIngestWorker } from './jobs/ingest-worker.js';
import { createMemoryBus } from './jobs/memory-bus.js';
import { createResolutionWorker, MENTIONS_WAITING } from './jobs/resolution-worker.js';
import type { InstallProgress } from './neo4j/install-jars.js';
import { createPhoneNormaliser } from './normalise/phone.js';
import { createPlaceNormaliser } from './normalise/place.js';
import type { AskedField } from './resolvers/behind/document-of-field.js';
import type { QueryBehind } from './schema/behind/query-behind.type.js';
import { createHttpServer, type HttpServer } from './server/create-http-server.js';
import { createLog } from './server/create-log.js';
import { LOCAL } from './services/analysis/asking-key.js';
import type { Caller } from './services/caller.js';
import { phoneRegion } from './services/phone-region.js';
import { MOST_IN_BLOCK } from './services/resolution/person-model.js';
import type { ResolverProgress } from './services/resolution/resolver.js';
import type { Services } from './services/services.js';

export type { DryRunSummary, IngestRequest, IngestSummary, InstallProgress, SampleSize, SampleSummary };
export { writeSample };

/** Name of the source that the sample goes into. */
export const SAMPLE_SOURCE = 'sample';
const VERSION = '0.1.0';

/** The whole service, put together. */
export interface App {
  readonly services: Services;
  /** True when the database is a managed one. */
  readonly managed: boolean;
  /** Where the database is, for tools of ours that measure it. */
  readonly connection: { readonly uri: string; readonly user: string; readonly password: string };
  /** The administrator's key if it was made now: the only time it can be shown. */
  readonly adminKey: string | null;
  /** Settles when a database that was started here has ended, asked or not; null when there is none. */
  readonly databaseExited: Promise<unknown> | null;
  /** A local administrator who sees everything. Its deadline starts now. */
  caller(options?: { asOf?: Partial<AsOf>; signal?: AbortSignal; timeoutMs?: number }): Promise<Caller>;
  ingest(request: IngestRequest): Promise<IngestSummary>;
  /** Decides who the mentions are that wait. @returns how many, or null when another worker is at it */
  resolve(options: {
    signal?: AbortSignal;
    /** Looks at every mention again, or goes on where that was cut short. */
    anew?: boolean;
    /** Told when it goes on. */
    onGoesOn?(): void;
    onProgress?(progress: ResolverProgress): void;
  }): Promise<number | null>;
  isEmpty(): Promise<boolean>;
  loadSample(options: { seed: number; size: SampleSize; onProgress?(run: RunView): void }): Promise<IngestSummary>;
  /** Takes the sample out for good. @returns how many reports went */
  resetSample(): Promise<number>;
  /** Serves GraphQL, takes waiting ingest runs and analyses and, unless told not to, decides who waiting mentions are. */
  serve(options?: { readonly resolve?: boolean }): Promise<{ url: string }>;
  /** What answers a field of the API. @throws AsterismError BAD_USER_INPUT */
  queryBehind(asked: AskedField, caller: Caller): Promise<QueryBehind>;
  /** SHA-256 of what `caller` sees; equal databases have equal digests. */
  digest(caller: Caller): Promise<string>;
  stop(): Promise<void>;
}

export interface OpenOptions extends DatabaseOptions {
  now?(): Date;
}

/** Reads files as an ingest would, without a database. */
export async function dryRun(
  request: IngestRequest,
  onProgress: (bytesRead: number, bytesTotal: number | null) => void,
): Promise<DryRunSummary> {
  return dryRunOf(request, { phone: createPhoneNormaliser(), place: createPlaceNormaliser() }, new Date(), onProgress);
}

/** The composition root: finds or starts the database and puts everything together. What it started ends with `stop`. */
export async function openApp(settings: Settings, options: OpenOptions): Promise<App> {
  const now = options.now ?? (() => new Date());
  const log = createLog(settings.logLevel);
  const region = phoneRegion(settings.region, 'ASTERISM_REGION');
  const database = await openDatabase(settings, options);
  const endings: (() => Promise<unknown>)[] = [() => database.stop()];
  const stop = async () => {
    for (const end of endings.splice(0).reverse())
      await end().catch((error: unknown) => log.error({ error }, 'could not stop in order'));
  };
  try {
    const stores = await openStores(database, settings.database, now);
    endings.push(() => stores.driver.close());
    const redis = settings.redisUrl
      ? await connectRedisBus(settings.redisUrl, (error) => log.warn({ error: error.message }, 'redis'))
      : null;
    const bus = redis ?? createMemoryBus();
    endings.push(() => bus.close());
    const phone = createPhoneNormaliser();
    const normalisers = { phone, place: createPlaceNormaliser() };
    const cache = () => (redis === null ? 'none' : redis.isUp() ? 'up' : 'down');
    const resolution = composeResolution(stores, `resolver:${randomUUID()}`, now);
    const services = composeServices({
      stores,
      resolution,
      bus,
      phone,
      region,
      inbox: settings.inbox,
      version: VERSION,
      now,
      cache,
    });
    const ingester = new Ingester({
      runs: stores.runs,
      bus,
      normalisers,
      data: settings.data,
      now,
      onWritten: () => {
        services.markings.forget();
        void bus.publish(MENTIONS_WAITING, '');
      },
    });
    const adminKey = await services.keys.ensureAdministrator(settings.adminKey, soon(30_000));

    const caller: App['caller'] = async ({ asOf = {}, signal, timeoutMs = settings.timeoutMs } = {}) => {
      const deadline = { signal: signal ?? new AbortController().signal, at: Date.now() + timeoutMs };
      const markings = await services.markings.markingsFor(FULL_CLEARANCE, deadline);
      return {
        ...deadline,
        markings,
        asOf: { ...NOW, ...asOf },
        keyId: LOCAL,
        admin: true,
        clearance: FULL_CLEARANCE,
      };
    };
    const ingest = (request: IngestRequest) => ingester.ingest(request);
    return {
      services,
      managed: database.managed,
      connection: { uri: database.uri, user: database.user, password: database.password },
      adminKey,
      databaseExited: database.exited,
      caller,
      ingest,
      async resolve({ signal = new AbortController().signal, anew = false, onProgress, onGoesOn }) {
        const { resolver } = resolution;
        if (anew && (await resolver.startAnew({ signal, at: Date.now() + 30 * 60_000 }))) onGoesOn?.();
        for (;;) {
          const decided = await resolver.resolvePending(signal, onProgress);
          if (decided !== null || !anew) return decided;
          // A running server, or a command that was killed and whose lease is not over yet.
          await setTimeout(LOOK_AGAIN_MS, undefined, { signal });
        }
      },
      isEmpty: () => stores.access.isEmpty(soon(30_000)),
      async loadSample({ seed, size, onProgress }) {
        // A place of its own, so that a load that was cut short goes on where it was.
        const directory = join(settings.data, 'sample');
        const { exportDirectory } = await writeSample({ directory, seed, size });
        const summary = await ingest({
          inputs: [exportDirectory],
          source: SAMPLE_SOURCE,
          mapping: null,
          marking: null,
          ...(onProgress ? { onProgress } : {}),
        });
        await rm(directory, { recursive: true, force: true });
        return summary;
      },
      async resetSample() {
        const deadline = soon(30 * 60_000);
        const how = { at: now().toISOString(), mostInBlock: MOST_IN_BLOCK };
        const removed = await stores.retraction.purgeSource(SAMPLE_SOURCE, how, deadline);
        void bus.publish(MENTIONS_WAITING, '');
        return removed;
      },
      async serve({ resolve = true } = {}) {
        const worker = createIngestWorker({
          id: `server:${randomUUID()}`,
          store: stores.runs,
          bus,
          work: async (run, signal) => void (await ingester.work(run, signal)),
          onError: (error) => log.error({ error }, 'ingest run failed'),
        });
        const resolving = createResolutionWorker(
          resolution.resolver,
          bus,
          (error) => log.error({ error }, 'resolution failed'),
          (batches) => log.warn({ batches }, 'too many mentions hang together to be clustered at once'),
        );
        const analysing = composeAnalysisWorker({
          stores,
          markings: services.markings,
          bus,
          make: analyseAside({ connection: database, database: settings.database, version: VERSION }),
          onError: (error) => log.error({ error }, 'analysis failed'),
          now,
        });
        const { host, port, timeoutMs: deadlineMs } = settings;
        const server: HttpServer = await createHttpServer({ services, settings: { host, port, deadlineMs }, log });
        const url = await server.listen();
        await worker.start();
        await analysing.start();
        if (resolve) await resolving.start();
        // At once: neither waits for the other, and no new request comes while a batch is rolled back.
        endings.push(() => Promise.all([server.close(), worker.stop(), resolving.stop(), analysing.stop()]));
        if (database.managed && !database.attached) endings.push(await announce(settings, database));
        void warmUp(services, () => caller());
        return { url };
      },
      queryBehind: async (asked, caller) => (await behindAsker(services))(asked, caller),
      digest: (caller) => stores.digest.digest(caller),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** How often a full run looks whether another worker has come to the end. */
const LOOK_AGAIN_MS = 500;

const soon = (ms: number) => ({ signal: new AbortController().signal, at: Date.now() + ms });
