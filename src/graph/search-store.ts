import type { SearchFilter } from '../domain/filters.js';
import { VALUE_KINDS } from '../domain/kind.js';
import type { StatsView } from '../domain/views.js';
import type { ReadScope, SearchCandidate, SearchStore, SearchWord, StatsStore } from '../services/ports.js';
import { allJoins } from './all-joins.js';
import { entityIds } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { joinedGroups } from './statements/person-statements.js';
import { searchMentions, searchReports, searchValues, stats } from './statements/search-statements.js';

/** Finds visible rows by words. The index only finds; scores come from the visible text, elsewhere. */
export class TextSearchStore implements SearchStore, StatsStore {
  constructor(private readonly runner: StatementRunner) {}

  async candidates(
    words: readonly SearchWord[],
    filter: SearchFilter,
    limit: number,
    scope: ReadScope,
  ): Promise<{ rows: SearchCandidate[]; truncated: boolean }> {
    const wanted = (kind: string) => filter.kinds === null || (filter.kinds as readonly string[]).includes(kind);
    const valueKinds = filter.kinds === null ? null : VALUE_KINDS.filter(wanted);
    const parameters = {
      query: toLucene(words),
      limit: limit + 1,
      source: filter.source,
      from: filter.from,
      to: filter.to,
      nearLat: filter.near?.lat ?? null,
      nearLon: filter.near?.lon ?? null,
      nearMetres: filter.near ? filter.near.km * 1000 : null,
      ...scoped(scope),
    };
    const found = await Promise.all([
      wanted('person') ? this.runner.read(searchMentions, parameters, scope) : [],
      wanted('report') ? this.runner.read(searchReports, parameters, scope) : [],
      valueKinds?.length === 0 ? [] : this.runner.read(searchValues, { ...parameters, kinds: valueKinds }, scope),
    ]);
    const idOf = await entityIds(this.runner, found.flat(), scope);
    const rows = found.flatMap((some) =>
      some.slice(0, limit).map(({ target, kind, text }) => ({ id: idOf(target, kind), kind, text })),
    );
    return { rows, truncated: found.some((some) => some.length > limit) };
  }

  async stats(countLimit: number, scope: ReadScope): Promise<Omit<StatsView, 'sources'>> {
    const [rows, joined] = await Promise.all([
      this.runner.read(stats, { countLimit: countLimit + 1, ...scoped(scope) }, scope),
      this.#joinedPeople(scope),
    ]);
    const counted = rows.map(({ kind, count: found }) => {
      const count = kind === 'person' ? found + joined : found;
      return { kind, count: Math.min(count, countLimit), truncated: count > countLimit };
    });
    const reports = counted.find((row) => row.kind === 'report') ?? { count: 0, truncated: false };
    return {
      reports: { count: reports.count, truncated: reports.truncated },
      byKind: counted.flatMap(({ kind, ...row }) => (kind === 'report' ? [] : [{ kind, ...row }])),
    };
  }

  /** People of several groups of mentions, or of one that a link once touched. */
  async #joinedPeople(scope: ReadScope): Promise<number> {
    const groups = await this.runner.read(joinedGroups, { limit: JOINED_LIMIT, ...scoped(scope) }, scope);
    if (!groups.length) return 0;
    const { sets } = await allJoins(this.runner, JOINED_LIMIT, scope);
    return sets.sets(groups.map(({ key }) => key)).length;
  }
}

/** Groups of mentions looked at to count the people that they are; there are fewer people than groups. */
const JOINED_LIMIT = 100_000;

/** Words are letters and digits only, so nothing in them is syntax. */
const toLucene = (words: readonly SearchWord[]): string =>
  words
    .map(({ word, isBeginning, typos }) =>
      [word, ...(isBeginning ? [`${word}*`] : []), ...(typos > 0 ? [`${word}~${typos}`] : [])].join(' OR '),
    )
    .map((alternatives) => `(${alternatives})`)
    .join(' AND ');
