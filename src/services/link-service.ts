import type { FactView, MentionView, ReportView, Rows, SeenView } from '../domain/views.js';
import { align, group } from './align.js';
import { decodeCursor, encodeCursor, listName } from './cursor.js';
import { MAX_PAGE, within } from './limits.js';
import type { LinkStore, ListedReport, ReadScope, TimeCursor } from './ports.js';

export interface ReportsRequest {
  readonly of: string;
  readonly first: number;
  readonly after: string | null;
  readonly order: 'NEWEST_FIRST' | 'OLDEST_FIRST';
}

const UNSEEN: SeenView = { reports: { count: 0, truncated: false }, firstSeen: null, lastSeen: null };

/** What belongs to what. Every method answers in the order of its input, for many at once. */
export class LinkService {
  constructor(private readonly store: LinkStore) {}

  async reportsOf(requests: readonly ReportsRequest[], scope: ReadScope): Promise<Rows<ListedReport>[]> {
    for (const request of requests) within('first', request.first, 0, MAX_PAGE);
    const decoded = requests.map((request) => ({
      ...request,
      after: request.after === null ? null : toTimeCursor(request),
    }));
    // Two pages of one parent cannot be told apart in the rows, so they are asked for one after the other.
    const rounds: (typeof decoded)[] = [];
    for (const request of decoded) {
      const round = rounds.find((some) => !some.some((other) => other.of === request.of));
      if (round) round.push(request);
      else rounds.push([request]);
    }
    const answers = new Map<object, Rows<ListedReport>>();
    for (const round of rounds) {
      const pages = new Map((await this.store.reportsOf(round, scope)).map((page) => [page.of, page]));
      for (const request of round) {
        const page = pages.get(request.of);
        answers.set(request, {
          rows: (page?.reports ?? [])
            .slice(0, request.first)
            .map((row) => ({ row, cursor: encodeCursor(listOf(request), [row.observedFrom, row.id]) })),
          hasNextPage: (page?.reports.length ?? 0) > request.first,
        });
      }
    }
    return decoded.map((request) => answers.get(request)!);
  }

  /** How many visible reports there are of values, people and sources. */
  async seenOf(ids: readonly string[], scope: ReadScope): Promise<SeenView[]> {
    const rows = await this.store.seenOf([...new Set(ids)], scope);
    return align(ids, rows, ({ of }) => of).map((row) => row ?? UNSEEN);
  }

  async factsOf(reportIds: readonly string[], scope: ReadScope): Promise<FactView[][]> {
    const facts = await this.store.factsOfReports([...new Set(reportIds)], scope);
    return group(
      reportIds,
      facts,
      (fact) => fact.reportId,
      (fact) => fact,
    );
  }

  async mentionsOf(personIds: readonly string[], first: number, scope: ReadScope): Promise<MentionView[][]> {
    within('first', first, 0, MAX_PAGE);
    const rows = await this.store.mentionsOfPersons([...new Set(personIds)], first, scope);
    return group(
      personIds,
      rows,
      (row) => row.of,
      (row) => row.mention,
    );
  }

  async valuesOf(personIds: readonly string[], scope: ReadScope): Promise<{ valueId: string; reports: number }[][]> {
    const rows = await this.store.valuesOfPersons([...new Set(personIds)], scope);
    return group(
      personIds,
      rows,
      (row) => row.of,
      ({ valueId, reports }) => ({ valueId, reports }),
    );
  }

  async partsOf(reportIds: readonly string[], scope: ReadScope): Promise<string[][]> {
    const rows = await this.store.partsOfReports([...new Set(reportIds)], scope);
    return group(
      reportIds,
      rows,
      (row) => row.of,
      (row) => row.partId,
    );
  }

  async versionsOf(reportIds: readonly string[], scope: ReadScope): Promise<ReportView[][]> {
    const rows = await this.store.versionsOfReports([...new Set(reportIds)], scope);
    return group(
      reportIds,
      rows,
      (row) => row.of,
      (row) => row.version,
    );
  }
}

const listOf = ({ of, order }: Pick<ReportsRequest, 'of' | 'order'>): string => listName('reports', of, order);

function toTimeCursor(request: ReportsRequest): TimeCursor {
  const [at = null, id = ''] = decodeCursor(listOf(request), request.after ?? '');
  return { at: at === null ? null : String(at), id: String(id) };
}
