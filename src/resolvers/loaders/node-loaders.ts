import type DataLoader from 'dataloader';
import type { Profile } from '../../schema/entities/profile.type.js';
import type { Value } from '../../schema/entities/value.type.js';
import type { IngestRun } from '../../schema/operations/ingest-run.type.js';
import type { Mention } from '../../schema/reports/mention.type.js';
import type { Report } from '../../schema/reports/report.type.js';
import type { Source } from '../../schema/reports/source.type.js';
import type { Caller } from '../../services/caller.js';
import type { NodeService } from '../../services/node-service.js';
import { presentMention } from '../present/present-mention.js';
import { presentPerson } from '../present/present-person.js';
import { presentReport } from '../present/present-report.js';
import { presentRun } from '../present/present-run.js';
import { presentSource } from '../present/present-source.js';
import { presentValue } from '../present/present-value.js';
import { batchLoader } from './batch-loader.js';

type ById<Row> = DataLoader<string, Row | null, unknown>;

/** One loader for each kind of node, by public id; null for what the caller may not see. */
export interface NodeLoaders {
  readonly value: ById<Value>;
  readonly person: ById<Profile>;
  readonly report: ById<Report>;
  readonly mention: ById<Mention>;
  readonly source: ById<Source>;
  readonly run: ById<IngestRun>;
}

/** Loaders for one caller in one state of knowledge. Runs are shown to administrators only. */
export function createNodeLoaders(nodes: NodeService, caller: Caller): NodeLoaders {
  const { asOf, admin } = caller;
  const byId = <View, Row>(
    fetch: (ids: readonly string[], scope: Caller) => Promise<readonly (View | null)[]>,
    present: (view: View) => Row,
  ): ById<Row> => batchLoader(async (ids) => (await fetch(ids, caller)).map((view) => view && present(view)));
  return {
    value: byId(
      (ids, scope) => nodes.values(ids, scope),
      (view) => presentValue(view, asOf, admin),
    ),
    person: byId(
      (ids, scope) => nodes.persons(ids, scope),
      (view) => presentPerson(view, asOf),
    ),
    report: byId(
      (ids, scope) => nodes.reports(ids, scope),
      (view) => presentReport(view, asOf),
    ),
    mention: byId(
      (ids, scope) => nodes.mentions(ids, scope),
      (view) => presentMention(view, asOf),
    ),
    source: byId(
      (ids, scope) => nodes.sources(ids, scope),
      (view) => presentSource(view, asOf),
    ),
    run: byId((ids, scope) => (admin ? nodes.runs(ids, scope) : Promise.resolve(ids.map(() => null))), presentRun),
  };
}
