import { AsterismError } from '../../domain/errors.js';
import type { Finding, FindingItem } from '../../domain/finding.js';
import type { Page } from '../../domain/views.js';
import { authorise } from '../authorise.js';
import type { Caller } from '../caller.js';
import { decodeCursor, encodeCursor, listName } from '../cursor.js';
import { MAX_PAGE, within } from '../limits.js';
import type { ReadScope } from '../ports.js';
import type { FindingStore } from '../ports-of-analysis-scopes.js';
import { itemLine } from './finding-hash.js';

/** How two lists of items differ, by their keys. */
export interface FindingDifference {
  readonly same: number;
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** The key is in both, what is said of it differs. */
  readonly changed: readonly string[];
}

/** A finding that relied on what was changed, with those of its items that cite it. */
export interface AffectedFinding {
  readonly finding: Finding;
  /** At most `MOST_ITEMS`. */
  readonly itemKeys: readonly string[];
  readonly itemCount: number;
}

const MOST_ITEMS = 100;
const PAGE = 500;

/** Findings that were kept. One is shown only to a caller who may see all reports that it relies on. */
export class FindingService {
  constructor(private readonly store: FindingStore) {}

  /** The newest first. */
  async list(
    { job, first, after }: { readonly job: string | null; readonly first: number; readonly after: string | null },
    scope: ReadScope,
  ): Promise<Page<Finding>> {
    within('first', first, 0, MAX_PAGE);
    const list = listName('findings', { job });
    const at = after === null ? null : decodeCursor(list, after);
    const rows = await this.store.list(
      {
        ...(job === null ? {} : { job }),
        ...(at ? { after: { at: String(at[0]), id: String(at[1]) } } : {}),
        first: first + 1,
      },
      scope,
    );
    const hasNextPage = rows.length > first;
    const shown = rows.slice(0, first).map((row) => ({ row, cursor: encodeCursor(list, [row.finishedAt, row.id]) }));
    return { rows: shown, hasNextPage, total: { count: shown.length, truncated: hasNextPage || after !== null } };
  }

  /** @throws AsterismError NOT_FOUND also for one that relies on a report that the caller may not see */
  async finding(id: string, scope: ReadScope): Promise<Finding> {
    const [found] = await this.store.list({ ids: [id], first: 1 }, scope);
    if (!found)
      throw new AsterismError('NOT_FOUND', `There is no finding "${id.slice(0, 60)}" that you may see. List findings.`);
    return found;
  }

  /** Items in their order. @param after ordinal of the last item before, -1 at the beginning */
  async items(
    { id, first, after }: { readonly id: string; readonly first: number; readonly after: number },
    scope: ReadScope,
  ): Promise<readonly (FindingItem & { readonly ordinal: number })[]> {
    within('first', first, 0, MAX_PAGE);
    return this.store.items(id, after, first, scope);
  }

  async *allItems(id: string, scope: ReadScope): AsyncGenerator<FindingItem & { readonly ordinal: number }> {
    for (let after = -1; ; ) {
      const page = await this.store.items(id, after, PAGE, scope);
      yield* page;
      if (page.length < PAGE) return;
      after = page.at(-1)!.ordinal;
    }
  }

  /** How the second differs from the first. */
  async compare(ids: readonly [string, string], scope: ReadScope): Promise<FindingDifference> {
    const [before, after] = [await this.finding(ids[0], scope), await this.finding(ids[1], scope)];
    if (before.job !== after.job)
      throw new AsterismError(
        'BAD_USER_INPUT',
        `One is of "${before.job}", the other of "${after.job}". Compare findings of one job.`,
      );
    return difference(await collect(this.allItems(before.id, scope)), await collect(this.allItems(after.id, scope)));
  }

  async noteExport(id: string, file: string, caller: Caller): Promise<void> {
    authorise(caller, 'analyze');
    await this.store.noteExport(id, file, caller);
  }

  /**
   * Findings that relied on something that was changed since: a report (all versions of its row), what a run recorded
   * (for administrators), a judgement, a link of the resolver, or a value that was set aside.
   */
  async affectedBy(
    { id, first }: { readonly id: string; readonly first: number },
    caller: Caller,
  ): Promise<{ readonly findings: readonly AffectedFinding[]; readonly more: boolean }> {
    within('first', first, 0, MAX_PAGE);
    if (id.startsWith('run:')) authorise(caller, 'ingestRun');
    const cause = id.startsWith('report:') ? { report: id } : id.startsWith('run:') ? { run: id } : { premise: id };
    const rows = await this.store.affectedBy(cause, { items: MOST_ITEMS, findings: first + 1 }, caller);
    return { findings: rows.slice(0, first), more: rows.length > first };
  }
}

/** How a list of items differs from another. */
export function difference(before: readonly FindingItem[], after: readonly FindingItem[]): FindingDifference {
  const lines = new Map(before.map((item) => [item.key, itemLine(item)]));
  const added: string[] = [];
  const changed: string[] = [];
  let same = 0;
  for (const item of after) {
    const line = lines.get(item.key);
    if (line === undefined) added.push(item.key);
    else if (line === itemLine(item)) same += 1;
    else changed.push(item.key);
    lines.delete(item.key);
  }
  return { same, gone: [...lines.keys()], added, changed };
}

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
