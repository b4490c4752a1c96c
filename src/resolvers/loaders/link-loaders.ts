import type DataLoader from 'dataloader';
import type { Judgement } from '../../domain/judgement.js';
import type { FactView, MentionView, ReportView, Rows, SeenView } from '../../domain/views.js';
import type { ReportOrder } from '../../schema/reports/report-order.enum.js';
import type { Caller } from '../../services/caller.js';
import type { ListedFact, ListedReport } from '../../services/ports.js';
import type { Services } from '../../services/services.js';
import { batchLoader } from './batch-loader.js';

/** A page of the reports of one value, person or source. */
export interface ReportsRequest {
  readonly of: string;
  readonly first: number;
  readonly after: string | null;
  readonly order: ReportOrder;
}

/** Loaders of links: one statement for all parents of a level, however many there are. */
export interface LinkLoaders {
  readonly reportsOf: DataLoader<ReportsRequest, Rows<ReportView>, unknown>;
  /** The same for what a list says of its reports. */
  readonly listedOf: DataLoader<ReportsRequest, Rows<ListedReport>, unknown>;
  readonly seenOf: DataLoader<string, SeenView, unknown>;
  readonly factsOf: DataLoader<string, readonly FactView[], unknown>;
  /** The same for what reports name. */
  readonly listedFactsOf: DataLoader<string, readonly ListedFact[], unknown>;
  readonly valuesOf: DataLoader<string, readonly { readonly valueId: string; readonly reports: number }[], unknown>;
  readonly partsOf: DataLoader<string, readonly string[], unknown>;
  readonly versionsOf: DataLoader<string, readonly ReportView[], unknown>;
  readonly judgementsOf: DataLoader<string, readonly Judgement[], unknown>;
  /** One loader for each length asked for; a document asks for few. */
  mentionsOf(first: number): DataLoader<string, readonly MentionView[], unknown>;
}

/** Tells pages apart. */
export const pageKey = ({ of, first, after, order }: ReportsRequest): string =>
  JSON.stringify([of, first, after, order]);

/** Loaders for one caller in one state of knowledge. */
export function createLinkLoaders(
  { links, judgements }: Pick<Services, 'links' | 'judgements'>,
  caller: Caller,
): LinkLoaders {
  const mentions = new Map<number, DataLoader<string, readonly MentionView[], unknown>>();
  const reportsOf = batchLoader((requests: readonly ReportsRequest[]) => links.reportsOf(requests, caller), pageKey);
  const factsOf = batchLoader((ids: readonly string[]) => links.factsOf(ids, caller));
  return {
    reportsOf,
    listedOf: batchLoader((requests) => Promise.all(requests.map((request) => reportsOf.load(request))), pageKey),
    seenOf: batchLoader((ids) => links.seenOf(ids, caller)),
    factsOf,
    listedFactsOf: batchLoader((ids) => Promise.all(ids.map((id) => factsOf.load(id)))),
    valuesOf: batchLoader((ids) => links.valuesOf(ids, caller)),
    partsOf: batchLoader((ids) => links.partsOf(ids, caller)),
    versionsOf: batchLoader((ids) => links.versionsOf(ids, caller)),
    judgementsOf: batchLoader((ids) => judgements.of(ids, caller)),
    mentionsOf: (first) => {
      const known =
        mentions.get(first) ?? batchLoader((ids: readonly string[]) => links.mentionsOf(ids, first, caller));
      mentions.set(first, known);
      return known;
    },
  };
}
