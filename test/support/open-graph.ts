import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeResolution } from '../../src/app/compose-resolution.js';
import { composeServices } from '../../src/app/compose-services.js';
import { Ingester } from '../../src/app/ingester.js';
import { openStores, type Stores } from '../../src/app/stores.js';
import { type AsOf, NOW } from '../../src/domain/as-of.js';
import { type Clearance, FULL_CLEARANCE } from '../../src/domain/marking.js';
import { createMemoryBus } from '../../src/jobs/memory-bus.js';
import { createPhoneNormaliser } from '../../src/normalise/phone.js';
import { createPlaceNormaliser } from '../../src/normalise/place.js';
import type { Caller } from '../../src/services/caller.js';
import type { MessageBus } from '../../src/services/ports.js';
import type { ResolutionModel } from '../../src/services/resolution/resolution-model.js';
import { Resolver } from '../../src/services/resolution/resolver.js';
import type { Services } from '../../src/services/services.js';
import { roughModel } from './rough-model.js';

/** An empty graph in the run's own Neo4j, with everything above it. */
export interface TestGraph {
  readonly stores: Stores;
  readonly services: Services;
  readonly bus: MessageBus;
  readonly ingester: Ingester;
  /** Directory that is removed at the end. */
  readonly directory: string;
  caller(options?: {
    clearance?: Clearance;
    asOf?: Partial<AsOf>;
    timeoutMs?: number;
    signal?: AbortSignal;
  }): Promise<Caller>;
  digest(caller?: Caller): Promise<string>;
  /** Lets the resolver decide about all that waits, with a model of round numbers. */
  resolve(model?: ResolutionModel): Promise<void>;
  /** Takes everything out, the installation's key excepted. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Where the run's own Neo4j is. Fails rather than use any other. */
export function testDatabase(): { uri: string; user: string; password: string } {
  const text = process.env['ASTERISM_TEST_NEO4J'];
  if (!text) throw new Error('Run the tests with "npm test": it starts the Neo4j that they may use.');
  return JSON.parse(text) as { uri: string; user: string; password: string };
}

export async function openGraph(now: () => Date = () => new Date()): Promise<TestGraph> {
  const stores = await openStores(testDatabase(), 'neo4j', now);
  const directory = mkdtempSync(join(tmpdir(), 'asterism-graph-'));
  const bus = createMemoryBus();
  const phone = createPhoneNormaliser();
  const resolution = composeResolution(stores, 'test', now, roughModel());
  const services = composeServices({
    stores,
    resolution,
    bus,
    phone,
    region: 'US',
    inbox: directory,
    version: 'test',
    now,
    cache: () => 'none',
    // No answer of a test may depend on how busy the machine is.
    searchMs: 600_000,
  });
  const normalisers = { phone, place: createPlaceNormaliser() };
  const ingester = new Ingester({
    runs: stores.runs,
    bus,
    normalisers,
    data: directory,
    now,
    onWritten: () => services.markings.forget(),
  });
  const caller: TestGraph['caller'] = async ({
    clearance = FULL_CLEARANCE,
    asOf = {},
    timeoutMs = 60_000,
    signal,
  } = {}) => {
    services.markings.forget();
    const deadline = { signal: signal ?? new AbortController().signal, at: Date.now() + timeoutMs };
    const markings = await services.markings.markingsFor(clearance, deadline);
    return { ...deadline, markings, asOf: { ...NOW, ...asOf }, keyId: 'test', admin: true, clearance };
  };
  const graph: TestGraph = {
    stores,
    services,
    bus,
    ingester,
    directory,
    caller,
    digest: async (given) => stores.digest.digest(given ?? (await caller())),
    async resolve(model = roughModel()) {
      const resolver = new Resolver(stores.resolution, async () => model, 'test');
      await resolver.resolvePending(new AbortController().signal);
    },
    async empty() {
      const session = stores.driver.session();
      await session.run('MATCH (n) WHERE NOT n:Installation CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
      await session.close();
    },
    async close() {
      await bus.close();
      await stores.driver.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  await graph.empty();
  return graph;
}
