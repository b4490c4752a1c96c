import type { FactView, MentionView, PersonView, ReportView, Rows, SeenView, ValueView } from '../domain/views.js';
import { align, group, groupById } from './align.js';
import { decodeCursor, encodeCursor, listName } from './cursor.js';
import { MAX_PAGE, within } from './limits.js';
import type {
  FollowUp,
  LinkStore,
  ListedFact,
  ListedReport,
  ReadScope,
  ReportPageRequest,
  ReportsAround,
  TimeCursor,
} from './ports.js';

export interface ReportsRequest {
  readonly of: string;
  readonly first: number;
  readonly after: string | null;
  readonly order: 'NEWEST_FIRST' | 'OLDEST_FIRST';
}

interface AskedRows<Row> {
  readonly request: ReportsRequest;
  readonly rows: Rows<Row>;
}

/** Pages of reports, and what is asked around them. */
export interface Surroundings {
  /** The pages asked for and those that the follow-up asks for: whole ones, and lists. */
  readonly pages: readonly AskedRows<ReportView>[];
  readonly lists: readonly AskedRows<ListedReport>[];
  /** By report; empty when not asked for. */
  readonly facts: ReadonlyMap<string, readonly FactView[]>;
  readonly listedFacts: ReadonlyMap<string, readonly ListedFact[]>;
  readonly values: readonly ValueView[];
  readonly persons: readonly PersonView[];
}

const UNSEEN: SeenView = { reports: { count: 0, truncated: false }, firstSeen: null, lastSeen: null };

/** What belongs to what. Every method answers in the order of its input, for many at once. */
export class LinkService {
  constructor(private readonly store: LinkStore) {}

  async reportsOf(requests: readonly ReportsRequest[], scope: ReadScope): Promise<Rows<ReportView>[]> {
    const found = new Map<ReportsRequest, Rows<ReportView>>();
    for (const round of roundsOf(requests)) {
      const pageOf = byParent(await this.store.reportsOf(round.map(toPageRequest), scope));
      for (const request of round) found.set(request, toRows(request, pageOf.get(request.of)));
    }
    return requests.map((request) => found.get(request)!);
  }

  /** Such pages of values and people with what stands around them: less to wait for than asking for that afterwards. */
  async reportsAround(
    requests: readonly ReportsRequest[],
    followUp: FollowUp,
    scope: ReadScope,
  ): Promise<Surroundings> {
    if (followUp.reports) within('first', followUp.reports.first, 0, MAX_PAGE);
    const pages: AskedRows<ReportView>[] = [];
    const lists: AskedRows<ListedReport>[] = [];
    const found: ReportsAround[] = [];
    for (const round of roundsOf(requests)) {
      const around = await this.store.reportsAround(round.map(toPageRequest), followUp, scope);
      found.push(around);
      const [whole, listed] = [byParent(around.pages), byParent(around.lists)];
      for (const request of round)
        if (followUp.whole) pages.push({ request, rows: toRows(request, whole.get(request.of)) });
        else lists.push({ request, rows: toRows(request, listed.get(request.of)) });
      pages.push(...around.namedPages.map((page) => askedOf(page, followUp)));
      lists.push(...around.namedLists.map((page) => askedOf(page, followUp)));
    }
    // A report of two rounds has its facts in both.
    const byReport = <Fact extends ListedFact>({ pages, lists }: ReportsAround, facts: readonly Fact[]) => {
      const reports = [...pages, ...lists].flatMap((page): readonly ListedReport[] => page.reports);
      return groupById(
        reports.map(({ id }) => id),
        facts,
        ({ reportId }) => reportId,
      );
    };
    const whole = followUp.facts === 'whole' ? found : [];
    const named = followUp.facts ? found : [];
    return {
      pages,
      lists,
      facts: new Map(whole.flatMap((around) => [...byReport(around, around.facts)])),
      listedFacts: new Map(named.flatMap((around) => [...byReport(around, around.listedFacts)])),
      values: found.flatMap(({ values }) => values),
      persons: found.flatMap(({ persons }) => persons),
    };
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

/** Two pages of one parent cannot be told apart in an answer, so they are asked for one after the other. */
function roundsOf(requests: readonly ReportsRequest[]): ReportsRequest[][] {
  for (const request of requests) within('first', request.first, 0, MAX_PAGE);
  const rounds: ReportsRequest[][] = [];
  for (const request of requests) {
    const round = rounds.find((some) => !some.some((other) => other.of === request.of));
    if (round) round.push(request);
    else rounds.push([request]);
  }
  return rounds;
}

const toPageRequest = (request: ReportsRequest): ReportPageRequest => ({
  ...request,
  after: request.after === null ? null : toTimeCursor(request, request.after),
});

const byParent = <Page extends { readonly of: string }>(pages: readonly Page[]) =>
  new Map(pages.map((page) => [page.of, page]));

interface PageOf<Row> {
  readonly of: string;
  readonly reports: readonly Row[];
  readonly more: boolean;
}

/** The page of a request. Cursors of its list are made when they are asked for: there are many, and few are. */
function toRows<Row extends ListedReport>(request: ReportsRequest, page: PageOf<Row> | undefined): Rows<Row> {
  return {
    rows: (page?.reports ?? []).map((row) => ({
      row,
      get cursor() {
        return encodeCursor(listOf(request), [row.observedFrom, row.id]);
      },
    })),
    hasNextPage: page?.more ?? false,
  };
}

/** The page of one thing that a follow-up asks for. */
function askedOf<Row extends ListedReport>(page: PageOf<Row>, { reports }: FollowUp): AskedRows<Row> {
  const request = { of: page.of, after: null, first: reports!.first, order: reports!.order };
  return { request, rows: toRows(request, page) };
}

const listOf = ({ of, order }: Pick<ReportsRequest, 'of' | 'order'>): string => listName('reports', of, order);

function toTimeCursor(request: ReportsRequest, after: string): TimeCursor {
  const [at = null, id = ''] = decodeCursor(listOf(request), after);
  return { at: at === null ? null : String(at), id: String(id) };
}
