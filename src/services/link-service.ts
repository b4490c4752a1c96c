import type { FactView, MentionView, PersonView, ReportView, Rows, SeenView, ValueView } from '../domain/views.js';
import { align, group } from './align.js';
import { decodeCursor, encodeCursor, listName } from './cursor.js';
import { MAX_PAGE, within } from './limits.js';
import type {
  FollowUp,
  LinkStore,
  ListedFact,
  ListedReport,
  ReadScope,
  ReportPage,
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

/** Pages of reports, and by id what their reports assert and what these name. */
export interface Surroundings {
  readonly pages: readonly Rows<ReportView>[];
  /** Empty when not asked for. */
  readonly facts: ReadonlyMap<string, readonly FactView[]>;
  readonly listedFacts: ReadonlyMap<string, readonly ListedFact[]>;
  readonly values: readonly ValueView[];
  readonly persons: readonly PersonView[];
  /** The pages that the follow-up asks for: whole ones, and lists. */
  readonly named: readonly AskedRows<ReportView>[];
  readonly listed: readonly AskedRows<ListedReport>[];
}

const UNSEEN: SeenView = { reports: { count: 0, truncated: false }, firstSeen: null, lastSeen: null };

/** What belongs to what. Every method answers in the order of its input, for many at once. */
export class LinkService {
  constructor(private readonly store: LinkStore) {}

  async reportsOf(requests: readonly ReportsRequest[], scope: ReadScope): Promise<Rows<ReportView>[]> {
    const pages = await inRounds(requests, (round) => this.store.reportsOf(round, scope));
    return requests.map((request) => toRows(request, pages.get(request)));
  }

  /** Such pages of values and people with what stands around them: less to wait for than asking for that afterwards. */
  async reportsAround(
    requests: readonly ReportsRequest[],
    followUp: FollowUp,
    scope: ReadScope,
  ): Promise<Surroundings> {
    if (followUp.reports) within('first', followUp.reports.first, 0, MAX_PAGE);
    const found: ReportsAround[] = [];
    const pages = await inRounds(requests, async (round) => {
      const around = await this.store.reportsAround(round, followUp, scope);
      found.push(around);
      return around.pages;
    });
    const listed = [...pages.values()].flatMap((page) => page?.reports.map(({ id }) => id) ?? []);
    return {
      pages: requests.map((request) => toRows(request, pages.get(request))),
      facts:
        followUp.facts === 'whole'
          ? byReport(
              listed,
              found.flatMap((around) => around.facts),
            )
          : new Map(),
      listedFacts: followUp.facts
        ? byReport(
            listed,
            found.flatMap((around) => around.listedFacts),
          )
        : new Map(),
      values: found.flatMap((around) => around.values),
      persons: found.flatMap((around) => around.persons),
      named: found.flatMap((around) => around.named.map((page) => firstOf(page, followUp))),
      listed: found.flatMap((around) => around.listed.map((page) => firstOf(page, followUp))),
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

/** Asks for pages; two pages of one parent cannot be told apart in the answer, so they are asked for one after the other. */
async function inRounds(
  requests: readonly ReportsRequest[],
  ask: (round: readonly ReportPageRequest[]) => Promise<readonly ReportPage[]>,
): Promise<ReadonlyMap<ReportsRequest, ReportPage | undefined>> {
  for (const request of requests) within('first', request.first, 0, MAX_PAGE);
  const rounds: ReportsRequest[][] = [];
  for (const request of requests) {
    const round = rounds.find((some) => !some.some((other) => other.of === request.of));
    if (round) round.push(request);
    else rounds.push([request]);
  }
  const found = new Map<ReportsRequest, ReportPage | undefined>();
  for (const round of rounds) {
    const asked = round.map((request) => ({
      ...request,
      after: request.after === null ? null : toTimeCursor(request, request.after),
    }));
    const pages = new Map((await ask(asked)).map((page) => [page.of, page]));
    for (const request of round) found.set(request, pages.get(request.of));
  }
  return found;
}

/** A page with the cursors of its list. */
function toRows<Row extends ListedReport>(
  request: ReportsRequest,
  page: { readonly reports: readonly Row[]; readonly more: boolean } | undefined,
): Rows<Row> {
  const list = listOf(request);
  return {
    rows: (page?.reports ?? []).map((row) => ({ row, cursor: encodeCursor(list, [row.observedFrom, row.id]) })),
    hasNextPage: page?.more ?? false,
  };
}

/** What each report asserts; those that assert nothing are there too. */
function byReport<Fact extends ListedFact>(reportIds: readonly string[], facts: readonly Fact[]): Map<string, Fact[]> {
  const grouped = group(
    reportIds,
    facts,
    (fact) => fact.reportId,
    (fact) => fact,
  );
  return new Map(reportIds.map((id, i) => [id, grouped[i]!]));
}

/** The page of one thing that a follow-up asks for. */
function firstOf<Row extends ListedReport>(
  page: { readonly of: string; readonly reports: readonly Row[]; readonly more: boolean },
  { reports }: FollowUp,
): AskedRows<Row> {
  const request = { of: page.of, after: null, first: reports!.first, order: reports!.order };
  return { request, rows: toRows(request, page) };
}

const listOf = ({ of, order }: Pick<ReportsRequest, 'of' | 'order'>): string => listName('reports', of, order);

function toTimeCursor(request: ReportsRequest, after: string): TimeCursor {
  const [at = null, id = ''] = decodeCursor(listOf(request), after);
  return { at: at === null ? null : String(at), id: String(id) };
}
