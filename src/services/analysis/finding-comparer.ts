import { z } from 'zod';
import { type AnalysisScope, checkedScope } from '../../domain/analysis-scope.js';
import type { Explained } from '../../domain/change-views.js';
import { AsterismError } from '../../domain/errors.js';
import type { Finding, FindingItem } from '../../domain/finding.js';
import type { Caller } from '../caller.js';
import type { ChangeFinder, FoundChanges } from './changes/change-finder.js';
import type { FindingDifference, FindingService } from './finding-service.js';

/** An item that is not in both findings as it was, with what changed in between about what it names. */
export interface ExplainedItem extends Explained {
  readonly key: string;
  readonly what: 'GONE' | 'NEW' | 'CHANGED';
}

/** How two findings differ, and why. */
export interface FindingComparison extends FindingDifference {
  /** The first items of each list, in its order. */
  readonly items: readonly ExplainedItem[];
  /** What else may make the difference and what was left out, in sentences. */
  readonly notes: readonly string[];
}

/** Items of each list that are explained. */
const EXPLAINED = 100;

const parametersOf = z.object({
  scope: z.record(z.string(), z.unknown()),
  validAt: z.string().nullable(),
  datedOnly: z.boolean(),
});

/** Compares findings, and names the reports, links, judgements and values set aside that explain the difference. */
export class FindingComparer {
  constructor(
    private readonly findings: FindingService,
    private readonly changes: ChangeFinder,
  ) {}

  /** How the second differs from the first. @throws AsterismError NOT_FOUND, BAD_USER_INPUT for two of different jobs */
  async compare(ids: readonly [string, string], caller: Caller): Promise<FindingComparison> {
    const difference = await this.findings.compare(ids, caller);
    const pair = [await this.findings.finding(ids[0], caller), await this.findings.finding(ids[1], caller)] as const;
    const differing = new Map<string, ExplainedItem['what']>([
      ...difference.gone.slice(0, EXPLAINED).map((key) => [key, 'GONE'] as const),
      ...difference.added.slice(0, EXPLAINED).map((key) => [key, 'NEW'] as const),
      ...difference.changed.slice(0, EXPLAINED).map((key) => [key, 'CHANGED'] as const),
    ]);
    const notes = otherReasons(pair);
    if (!differing.size) return { ...difference, items: [], notes };
    const found = await this.#between(pair, caller);
    if (!found) return { ...difference, items: [], notes };
    const named = new Map<string, FindingItem>();
    for (const id of ids)
      for await (const item of this.findings.allItems(id, caller))
        if (differing.has(item.key)) named.set(item.key, item);
    const items = [...differing].flatMap(([key, what]): ExplainedItem[] => {
      const item = named.get(key);
      return item ? [{ key, what, ...explain(item, found) }] : [];
    });
    const counts = [difference.gone, difference.added, difference.changed].map((keys) => keys.length);
    if (counts.some((count) => count > EXPLAINED))
      notes.push(`Only the first ${EXPLAINED} items of each list are explained.`);
    return { ...difference, items, notes: [...notes, ...found.notes] };
  }

  /** Null when both were made from one state of knowledge. */
  async #between(pair: readonly [Finding, Finding], caller: Caller): Promise<FoundChanges | null> {
    const [earlier, later] = [...pair].sort((a, b) => (a.knownAt < b.knownAt ? -1 : 1)) as [Finding, Finding];
    if (earlier.knownAt === later.knownAt) return null;
    const { scope, validAt, datedOnly } = parametersOf.parse(JSON.parse(later.parameters));
    const asOf = { knownAt: later.knownAt, validAt, datedOnly };
    try {
      return await this.changes.between(checkedScope(scope as Partial<AnalysisScope>), earlier.knownAt, {
        ...caller,
        asOf,
      });
    } catch (error) {
      if (error instanceof AsterismError && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  }
}

/** What changed about what the item cites and names; where that is nothing, about what its entities are linked with. */
function explain({ reportIds, entityIds }: FindingItem, found: FoundChanges): Explained {
  const direct = changesOf(reportIds, entityIds, found);
  if (direct.whyCount) return direct;
  const around = new Set<string>();
  for (const { graph } of [found.before, found.after])
    for (const id of entityIds) if (graph.hasNode(id)) for (const next of graph.neighbors(id)) around.add(next);
  return changesOf([], [...around], found);
}

/** Changed reports among some, or that name one of some entities, and what changed those that are people or values. */
function changesOf(
  reportIds: readonly string[],
  entityIds: readonly string[],
  { addedOf, goneOf, causes }: FoundChanges,
): Explained {
  const naming = entityIds.flatMap((id) => [...(addedOf.get(id) ?? []), ...(goneOf.get(id) ?? [])]);
  return causes.explain(new Set([...reportIds, ...naming]), entityIds);
}

function otherReasons([first, second]: readonly [Finding, Finding]): string[] {
  const notes: string[] = [];
  if (first.parameters !== second.parameters)
    notes.push('They were made of different parts of the graph or with different options; see "parameters" of each.');
  if (first.code !== second.code) notes.push(`They were made by different versions: ${first.code} and ${second.code}.`);
  if (first.markings.join() !== second.markings.join())
    notes.push('They were made by callers who may see different reports, or markings came in between.');
  return notes;
}
