import { bestPaths, type FoundPath, type FoundPaths, type PathQuestion } from '../../analysis/best-paths.js';
import { carriersOf } from '../../analysis/carry-path.js';
import type { BoundedQuestion } from '../../analysis/hop-bounds.js';
import { hopDistances } from '../../analysis/hop-distances.js';
import type { Projection } from '../../analysis/projection.js';
import { passCost } from '../../analysis/telling.js';
import { worthOpening } from '../../analysis/worth-opening.js';
import type { ConnectionsView } from '../../domain/connection-views.js';
import type { FactView } from '../../domain/views.js';
import type { EntityStore, LinkStore, ReadScope } from '../ports.js';
import type { SetAsideValues, StepStore } from '../ports-of-analysis-paths.js';
import { type ConnectionsRequest, checkedRequest } from './connection-request.js';
import { describeConnection } from './describe-connection.js';
import { Expansion, meet, type SearchClock, type Side } from './expansion.js';
import type { Claim, ProofService } from './proof-service.js';
import { VisibleDegrees } from './visible-degrees.js';

const DAY = 86_400_000;
/** Reports of a step that its proof looks at; with more the fragility is said to be cut. */
const MOST_CARRIERS = 20;

/** Share of the time of a search, on top, for finding paths in what was collected: an answer is worth it when that time is up. */
const FINDING = 0.5;

interface Search extends FoundPaths {
  readonly shortest: number | null;
}

/** What connects entities: the paths that tell most, each step with its report, each path with its proof. */
export class ConnectionService {
  constructor(
    private readonly store: StepStore,
    private readonly links: LinkStore,
    private readonly entities: EntityStore,
    private readonly setAside: SetAsideValues,
    private readonly proofs: ProofService,
    private readonly clock: SearchClock,
  ) {}

  /** @throws AsterismError BAD_USER_INPUT, NOT_FOUND for an entity that the scope may not see */
  async connections(asked: ConnectionsRequest, scope: ReadScope): Promise<ConnectionsView> {
    const request = await checkedRequest(asked, this.entities, scope);
    const { filter, from, to, through } = request;
    const avoid = [...request.avoid, ...(await this.setAside.ids(scope))];
    const between = { ...request, kinds: filter.kinds, roles: filter.roles };
    const ends = [...from, ...to];
    const expansion = new Expansion(this.store, { ...filter, avoid }, between, ends, through, scope, this.clock);
    const degrees = new VisibleDegrees(this.store, scope);
    const { paths, stopped, shortest } = await this.#search(request, expansion, degrees);
    const chosen = paths.slice(0, request.first);
    const connections = await this.#describe(chosen, request, expansion, degrees, scope);
    const leftOut = expansion.leftOut();
    return {
      connections,
      total: { count: paths.length, truncated: stopped || paths.length > request.first || leftOut.note !== null },
      shortest,
      leftOut,
    };
  }

  /** Collects hop by hop until the ends meet, then until no path that is still unseen could be among the wanted ones. */
  async #search(request: ConnectionsRequest, expansion: Expansion, degrees: VisibleDegrees): Promise<Search> {
    const near = expansion.side(request.from);
    const far = expansion.side(request.to);
    const count = request.first + 1;
    for (;;) {
      // Paths beside the one over which they meet may begin with what only the other end's reports name.
      const areOpen = near.depth > 0 && (far.depth > 0 || request.maxLength === 1);
      const isMet = meet(near, far);
      if (isMet && areOpen) break;
      const mayGoOn = near.depth + far.depth < request.maxLength && expansion.hasTime;
      // A side that was followed to its end without a cut has seen all that could ever meet the other.
      const isClosed = [near, far].some(({ frontier, isCut }) => !frontier.length && !isCut);
      const [side] = [near, far].filter(({ frontier }) => frontier.length).sort(endsFirst);
      if (!mayGoOn || isClosed || !side) {
        if (isMet) break;
        return { paths: [], stopped: false, shortest: null };
      }
      await expansion.grow(side, side === near ? far : near);
    }
    for (let best: Search | null = null; ; ) {
      const found = await this.#paths(request, expansion, degrees, count);
      // Of a search that was cut short the paths found before may be better.
      if (best === null || !found.stopped || found.paths.length > best.paths.length) best = found;
      const most = found.paths.length === count ? found.paths.at(-1)!.cost : Infinity;
      const { projection } = expansion;
      const known = (id: string) => Math.max(degrees.of(id), projection.reportsOf(id).size);
      const question = this.#bounded(request, projection, known);
      const worth = worthOpening(projection, question, most, (id) => expansion.isCollected(id));
      if (!(await expansion.openSome(worth))) return best;
    }
  }

  async #paths(
    request: ConnectionsRequest,
    expansion: Expansion,
    degrees: VisibleDegrees,
    count: number,
  ): Promise<Search> {
    const { projection } = expansion;
    const ends = new Set([...request.from, ...request.to]);
    const { maxLength } = request;
    const isPassable = (id: string) => !ends.has(id);
    const fromNear = hopDistances(projection, request.from, isPassable, maxLength);
    const fromFar = hopDistances(projection, request.to, isPassable, maxLength);
    const between = new Set<string>();
    for (const [id, hops] of fromNear) if (hops + (fromFar.get(id) ?? Infinity) <= maxLength) between.add(id);
    degrees.learn(expansion.degrees);
    await degrees.load([...between].filter(isPassable));
    const lengths = request.to.flatMap((id) => fromNear.get(id) ?? []);
    const until = Date.now() + this.clock.mostMs * FINDING;
    const question: PathQuestion = {
      ...this.#bounded(request, projection, (id) => degrees.of(id)),
      inOrder: request.inOrder,
      diverse: request.diverse,
      count,
      maxGap: request.maxGapDays === null ? null : request.maxGapDays * DAY,
    };
    return {
      ...bestPaths(projection.among(between), question, () => Date.now() < until),
      shortest: lengths.length ? Math.min(...lengths) : null,
    };
  }

  #bounded(
    { from, to, through, maxLength }: ConnectionsRequest,
    projection: Projection,
    degreeOf: (id: string) => number,
  ): BoundedQuestion {
    return { from, to, through, maxLength, passCost: (id) => passCost(projection.kindOf(id), degreeOf(id)) };
  }

  async #describe(
    paths: readonly FoundPath[],
    request: ConnectionsRequest,
    { projection }: Expansion,
    degrees: VisibleDegrees,
    scope: ReadScope,
  ) {
    const carriers = paths.map(({ entities, reports }) =>
      reports.map((best, step) => {
        const others = carriersOf(projection, entities, step).filter((report) => report !== best);
        return { reports: [best, ...others.slice(0, MOST_CARRIERS - 1)], count: others.length + 1 };
      }),
    );
    const ids = [...new Set(carriers.flat().flatMap(({ reports }) => reports))];
    const facts = ids.length ? await this.links.factsOfReports(ids, scope) : [];
    const byReport = new Map<string, FactView[]>(ids.map((id) => [id, []]));
    for (const fact of facts) byReport.get(fact.reportId)?.push(fact);
    const claims = paths.map(({ entities }, i): Claim => {
      const own = carriers[i]!.flatMap(({ reports }) => reports.flatMap((report) => byReport.get(report) ?? []));
      return {
        from: entities[0]!,
        to: entities.at(-1)!,
        facts: own.filter((fact) => entities.includes(fact.entityId) && this.#counts(fact, request)),
        truncated: carriers[i]!.some(({ reports, count }) => count > reports.length),
      };
    });
    const proofs = await this.proofs.prove(claims, scope);
    return paths.flatMap((path, i) => {
      const steps = carriers[i]!.map(({ count }) => ({ count, truncated: false }));
      const view = describeConnection(path, projection, degrees, facts, steps, proofs[i]!);
      // A report that was retracted between two statements takes its paths with it.
      return view ?? [];
    });
  }

  /** Whether a fact is one that the search followed. */
  #counts({ entityId, role, confidence, observedFrom, observedTo }: FactView, request: ConnectionsRequest): boolean {
    const { filter, from, to, through, avoidRoles } = request;
    const isFree = [...from, ...to, ...through].includes(entityId);
    const isRole = (filter.roles === null || filter.roles.includes(role)) && !avoidRoles.includes(role);
    const isSure = confidence >= filter.minConfidence;
    const isAfter = filter.from === null || (observedTo !== null && Date.parse(observedTo) > Date.parse(filter.from));
    const isBefore = filter.to === null || (observedFrom !== null && Date.parse(observedFrom) < Date.parse(filter.to));
    return (isFree || isRole) && isSure && isAfter && isBefore;
  }
}

/** Ends that are not open yet, then what has less to open. */
const endsFirst = (a: Side, b: Side): number =>
  Number(a.depth > 0) - Number(b.depth > 0) || a.frontier.length - b.frontier.length;
