import { randomBytes } from 'node:crypto';
import { createIdMaker, type IdMaker } from '../domain/keys.js';
import { AccessStore } from '../graph/access-store.js';
import { GraphAnalysisRunStore } from '../graph/analysis-run-store.js';
import { GraphAnalysisScheduleStore } from '../graph/analysis-schedule-store.js';
import { applySchema } from '../graph/apply-schema.js';
import { type Connection, connect } from '../graph/connect.js';
import { ConnectionStore } from '../graph/connection-store.js';
import { GraphDigestStore } from '../graph/digest-store.js';
import { GraphHiddenStore } from '../graph/hidden-store.js';
import { GraphJudgementStore } from '../graph/judgement-store.js';
import { GraphLinkStore } from '../graph/link-store.js';
import { GraphModelStore } from '../graph/model-store.js';
import { GraphMovementStore } from '../graph/movement-store.js';
import { GraphNamedEntityStore } from '../graph/named-entity-store.js';
import { NodeStore } from '../graph/node-store.js';
import { GraphPatternStore } from '../graph/pattern-store.js';
import { GraphPersonGroupStore } from '../graph/person-group-store.js';
import { GraphResolutionStore } from '../graph/resolution-store.js';
import { GraphResolvedStore } from '../graph/resolved-store.js';
import { GraphRetractionStore } from '../graph/retraction-store.js';
import { GraphRunStore } from '../graph/run-store.js';
import { TextSearchStore } from '../graph/search-store.js';
import { GraphStatementRecorder } from '../graph/statement-recorder.js';
import { StatementRunner } from '../graph/statement-runner.js';
import { GraphStepStore } from '../graph/step-store.js';

/** Statements live beside `src/` and `dist/`. */
const CYPHER = new URL('../../cypher/', import.meta.url);

/** Everything that talks to the database. */
export interface Stores {
  readonly driver: ReturnType<typeof connect>;
  readonly runner: StatementRunner;
  readonly recorder: GraphStatementRecorder;
  readonly idOf: IdMaker;
  readonly access: AccessStore;
  readonly nodes: NodeStore;
  readonly links: GraphLinkStore;
  readonly connections: ConnectionStore;
  readonly hidden: GraphHiddenStore;
  readonly steps: GraphStepStore;
  readonly namedEntities: GraphNamedEntityStore;
  readonly personGroups: GraphPersonGroupStore;
  readonly movements: GraphMovementStore;
  readonly patterns: GraphPatternStore;
  readonly search: TextSearchStore;
  readonly runs: GraphRunStore;
  readonly judgements: GraphJudgementStore;
  readonly models: GraphModelStore;
  readonly resolution: GraphResolutionStore;
  readonly resolved: GraphResolvedStore;
  readonly retraction: GraphRetractionStore;
  readonly analysisRuns: GraphAnalysisRunStore;
  readonly analysisSchedules: GraphAnalysisScheduleStore;
  readonly digest: GraphDigestStore;
}

/** Connects, applies the schema and makes the stores. @throws AsterismError UNAVAILABLE when nothing answers */
export function openStores(connection: Connection, database: string, now: () => Date): Promise<Stores> {
  return makeStores(connection, database, now, (driver) => applySchema(driver, database, CYPHER));
}

/** The same beside a process of ours that has applied the schema. */
export function connectStores(connection: Connection, database: string, now: () => Date): Promise<Stores> {
  return makeStores(connection, database, now, async () => {});
}

async function makeStores(
  connection: Connection,
  database: string,
  now: () => Date,
  prepare: (driver: Stores['driver']) => Promise<void>,
): Promise<Stores> {
  const driver = connect(connection);
  try {
    await prepare(driver);
    const recorder = new GraphStatementRecorder();
    const runner = new StatementRunner(driver, database, CYPHER, recorder);
    const access = new AccessStore(runner, () => randomBytes(32).toString('base64url'));
    const deadline = { signal: new AbortController().signal, at: Date.now() + 30_000 };
    const idOf = createIdMaker(await access.installationKey(deadline));
    return {
      driver,
      runner,
      recorder,
      idOf,
      access,
      nodes: new NodeStore(runner),
      links: new GraphLinkStore(runner, idOf),
      connections: new ConnectionStore(runner),
      hidden: new GraphHiddenStore(runner),
      steps: new GraphStepStore(runner),
      namedEntities: new GraphNamedEntityStore(runner),
      personGroups: new GraphPersonGroupStore(runner),
      movements: new GraphMovementStore(runner),
      patterns: new GraphPatternStore(runner),
      search: new TextSearchStore(runner),
      runs: new GraphRunStore(runner, idOf, now),
      judgements: new GraphJudgementStore(runner),
      models: new GraphModelStore(runner),
      resolution: new GraphResolutionStore(runner, now),
      resolved: new GraphResolvedStore(runner),
      retraction: new GraphRetractionStore(runner),
      analysisRuns: new GraphAnalysisRunStore(runner, now),
      analysisSchedules: new GraphAnalysisScheduleStore(runner, now),
      digest: new GraphDigestStore(runner),
    };
  } catch (error) {
    await driver.close();
    throw error;
  }
}
