import type DataLoader from 'dataloader';
import { kindOfId } from '../../domain/kind.js';
import type { Caller } from '../../services/caller.js';
import type { LinkService } from '../../services/link-service.js';
import type { FollowUp } from '../../services/ports.js';
import { presentPerson } from '../present/present-person.js';
import { presentValue } from '../present/present-value.js';
import { batchLoader } from './batch-loader.js';
import { type LinkLoaders, pageKey, type ReportsRequest } from './link-loaders.js';
import type { AskedPage } from './look-ahead.js';
import type { NodeLoaders } from './node-loaders.js';

/** A page of reports, with what is asked of them. */
export interface AroundRequest {
  readonly page: ReportsRequest;
  readonly followUp: FollowUp;
}

export type AroundLoader = DataLoader<AroundRequest, void, unknown>;

/** Loads pages of reports with what stands around them, and hands it all to the loaders that are asked for it next. */
export function createAroundLoader(
  links: LinkService,
  caller: Caller,
  loaders: { readonly nodes: NodeLoaders; readonly links: LinkLoaders },
): AroundLoader {
  const load = async (pages: readonly ReportsRequest[], followUp: FollowUp) => {
    const around = await links.reportsAround(pages, followUp, caller);
    for (const { request, rows } of around.pages) {
      loaders.links.reportsOf.prime(request, rows);
      loaders.links.listedOf.prime(request, rows);
    }
    for (const { request, rows } of around.lists) loaders.links.listedOf.prime(request, rows);
    for (const [id, facts] of around.facts) loaders.links.factsOf.prime(id, facts);
    for (const [id, facts] of around.listedFacts) loaders.links.listedFactsOf.prime(id, facts);
    for (const value of around.values)
      loaders.nodes.value.prime(value.id, presentValue(value, caller.asOf, caller.admin));
    for (const person of around.persons) loaders.nodes.person.prime(person.id, presentPerson(person, caller.asOf));
  };
  return batchLoader(
    async (requests: readonly AroundRequest[]) => {
      const alike = new Map<string, AroundRequest[]>();
      for (const request of requests) {
        const key = JSON.stringify(request.followUp);
        alike.set(key, [...(alike.get(key) ?? []), request]);
      }
      await Promise.all(
        [...alike.values()].map((some) =>
          load(
            some.map(({ page }) => page),
            some[0]!.followUp,
          ),
        ),
      );
      return requests.map(() => undefined);
    },
    ({ page, followUp }) => pageKey(page) + JSON.stringify(followUp),
  );
}

/** Loads the pages asked of nodes before the nodes: values come with their pages. A page that fails does so where it is asked for. */
export async function loadPagesOf(
  around: AroundLoader,
  ids: readonly string[],
  { page, followUp }: { readonly page: AskedPage; readonly followUp: FollowUp },
): Promise<void> {
  const load = (of: string) => around.load({ page: { of, ...page }, followUp }).catch(() => null);
  const kinds = new Map(ids.map((id) => [id, kindOfId(id)]));
  const values = ids.filter((id) => !NOT_VALUES.has(kinds.get(id)!));
  const loaded = values.map(load);
  for (const id of ids) if (kinds.get(id) === 'person') void load(id);
  await Promise.all(loaded);
}

const NOT_VALUES: ReadonlySet<string | null> = new Set([null, 'person', 'report', 'mention', 'source', 'run']);
