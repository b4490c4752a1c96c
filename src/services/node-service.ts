import { kindOfId } from '../domain/kind.js';
import type { MentionView, PersonView, ReportView, RunView, SourceView, ValueView } from '../domain/views.js';
import { align } from './align.js';
import { atMost, MAX_IDS } from './limits.js';
import type { EntityStore, ReadScope } from './ports.js';
import type { RunStore } from './ports-of-ingest.js';

export type NodeView =
  | { readonly type: 'value'; readonly view: ValueView }
  | { readonly type: 'person'; readonly view: PersonView }
  | { readonly type: 'report'; readonly view: ReportView }
  | { readonly type: 'mention'; readonly view: MentionView }
  | { readonly type: 'source'; readonly view: SourceView }
  | { readonly type: 'run'; readonly view: RunView };

/** Anything by its id. Every method answers in the order of the ids, null for what is not there or may not be seen. */
export class NodeService {
  constructor(
    private readonly store: EntityStore,
    private readonly runStore: RunStore,
  ) {}

  async values(ids: readonly string[], scope: ReadScope): Promise<(ValueView | null)[]> {
    return align(ids, await this.store.values(unique(ids), scope), (view) => view.id);
  }

  /** A person may be asked for by the id of any mention; the answer carries the id it is shown under. */
  async persons(ids: readonly string[], scope: ReadScope): Promise<(PersonView | null)[]> {
    const rows = await this.store.persons(unique(ids), scope);
    return align(ids, rows, (row) => row.asked).map((row) => row?.view ?? null);
  }

  async reports(ids: readonly string[], scope: ReadScope): Promise<(ReportView | null)[]> {
    return align(ids, await this.store.reports(unique(ids), scope), (view) => view.id);
  }

  async mentions(ids: readonly string[], scope: ReadScope): Promise<(MentionView | null)[]> {
    return align(ids, await this.store.mentions(unique(ids), scope), (view) => view.id);
  }

  async sources(ids: readonly string[], scope: ReadScope): Promise<(SourceView | null)[]> {
    return align(ids, await this.store.sources(unique(ids), scope), (view) => view.id);
  }

  async runs(ids: readonly string[], scope: ReadScope): Promise<(RunView | null)[]> {
    return align(ids, await this.runStore.find(unique(ids), scope), (view) => view.id);
  }

  /** Mixed ids, one statement for each kind among them. Runs are left to the ingest service, which asks for an administrator. */
  async nodes(ids: readonly string[], scope: ReadScope): Promise<(NodeView | null)[]> {
    atMost('ids', ids, MAX_IDS);
    const byType = new Map<LoadedType | null, string[]>();
    for (const id of ids) byType.set(typeOfId(id), [...(byType.get(typeOfId(id)) ?? []), id]);
    const found = new Map<string, NodeView>();
    await Promise.all(
      [...byType].map(async ([type, some]) => {
        if (type === null) return;
        const views = await this.#load(type, some, scope);
        some.forEach((id, i) => {
          const view = views[i];
          if (view) found.set(id, { type, view } as NodeView);
        });
      }),
    );
    return ids.map((id) => found.get(id) ?? null);
  }

  #load(type: LoadedType, ids: readonly string[], scope: ReadScope): Promise<(NodeView['view'] | null)[]> {
    switch (type) {
      case 'value':
        return this.values(ids, scope);
      case 'person':
        return this.persons(ids, scope);
      case 'report':
        return this.reports(ids, scope);
      case 'mention':
        return this.mentions(ids, scope);
      case 'source':
        return this.sources(ids, scope);
    }
  }
}

type LoadedType = Exclude<NodeView['type'], 'run'>;

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

function typeOfId(id: string): LoadedType | null {
  const kind = kindOfId(id);
  if (kind === null || kind === 'run') return null;
  return kind === 'person' || kind === 'report' || kind === 'mention' || kind === 'source' ? kind : 'value';
}
