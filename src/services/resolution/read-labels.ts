import { DisjointSets } from '../../domain/disjoint-sets.js';
import type { PersonRecord } from '../../resolution/person-record.js';
import type { ReadScope } from '../ports.js';
import type { JudgedMentions, ResolvedStore } from '../ports-of-resolution.js';
import { allPages } from './all-pages.js';

const PAGE = 1_000;

/** Two mentions that a person judged to be one person, or two. */
export interface LabelledMentions {
  readonly from: string;
  readonly to: string;
  readonly isMatch: boolean;
  readonly records: readonly [PersonRecord, PersonRecord];
}

/**
 * The standing judgements as labelled pairs, each pair of mentions once. UNSURE is no label; nor is a DIFFERENT between
 * mentions that other judgements say are one person: who contradicts himself teaches nothing.
 *
 * @param most pairs to read
 * @returns pairs of which both mentions were resolved, and whether there are more
 */
export async function readLabels(
  store: Pick<ResolvedStore, 'judgedPairs'>,
  most: number,
  scope: ReadScope,
): Promise<{ readonly labels: readonly LabelledMentions[]; readonly hasMore: boolean }> {
  const rows: JudgedMentions[] = [];
  let hasMore = false;
  const page = (after: string) => store.judgedPairs(after, PAGE, scope);
  for await (const row of allPages(page, PAGE, ({ key }) => key)) {
    hasMore = rows.length === most;
    if (hasMore) break;
    rows.push(row);
  }
  const joined = new DisjointSets();
  for (const { verdict, fromGroup, toGroup } of rows) if (verdict === 'SAME') joined.join(fromGroup, toGroup);
  const labels = rows.flatMap(({ from, to, fromGroup, toGroup, verdict, fromRecord, toRecord }) => {
    if (fromRecord === null || toRecord === null) return [];
    if (verdict === 'DIFFERENT' && joined.rootOf(fromGroup) === joined.rootOf(toGroup)) return [];
    const records = [JSON.parse(fromRecord), JSON.parse(toRecord)] as [PersonRecord, PersonRecord];
    return [{ from, to, isMatch: verdict === 'SAME', records }];
  });
  return { labels, hasMore };
}
