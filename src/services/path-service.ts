import { AsterismError } from '../domain/errors.js';
import type { FactView, PathStep, PathsView, PathView } from '../domain/views.js';
import type { SetAsideService } from './analysis/set-aside-service.js';
import { MAX_PAGE, MAX_PATH_LENGTH, within } from './limits.js';
import { type PathSearch, type PathsRequest, searchPaths } from './path-search.js';
import type { EntityStore, GraphStore, LinkStore, ReadScope } from './ports.js';
import { shownIds } from './shown-ids.js';

/** The shortest connections between two entities, each step carried by visible reports. */
export class PathService {
  constructor(
    private readonly graph: GraphStore,
    private readonly links: LinkStore,
    private readonly entities: EntityStore,
    /** Values that carry no connection since somebody set them aside. */
    private readonly aside: Pick<SetAsideService, 'valueIds'>,
  ) {}

  /** @throws AsterismError BAD_USER_INPUT for equal ends, NOT_FOUND for an end that the scope may not see */
  async paths(request: PathsRequest, scope: ReadScope): Promise<PathsView> {
    within('maxLength', request.maxLength, 1, MAX_PATH_LENGTH);
    within('first', request.first, 0, MAX_PAGE);
    const [from, to] = (await shownIds([request.from, request.to], this.entities, scope)) as [string, string];
    if (from === to)
      throw new AsterismError('BAD_USER_INPUT', '"from" and "to" are the same entity. Give two different ones.');
    // An end that is set aside is what is asked about.
    const aside = (await this.aside.valueIds(scope)).filter((id) => id !== from && id !== to);
    const avoid = [...request.avoid, ...aside];
    const search = await searchPaths({ ...request, from, to, avoid }, this.graph, scope);
    const chosen = search.paths.slice(0, request.first);
    // A report that was retracted between two statements takes its paths with it.
    const paths = (await this.#withFacts(chosen, search, scope)).filter((path) => path.steps.length === search.length);
    return {
      paths,
      length: search.length,
      total: { count: search.paths.length, truncated: search.truncated },
      notExpanded: search.notExpanded,
    };
  }

  async #withFacts(paths: readonly (readonly string[])[], search: PathSearch, scope: ReadScope): Promise<PathView[]> {
    const stepsOf = (path: readonly string[]) => path.slice(1).map((to, i) => ({ from: path[i]!, to }));
    const steps = new Map(paths.flatMap(stepsOf).map((step) => [`${step.from} ${step.to}`, step]));
    const reportFor = new Map([...steps].map(([key, step]) => [key, search.reportsOf(step.from, step.to)]));
    const ids = [...new Set([...reportFor.values()].map((reports) => reports[0]!))];
    const facts = new Map<string, FactView>();
    for (const fact of ids.length ? await this.links.factsOfReports(ids, scope) : []) {
      const key = `${fact.reportId} ${fact.entityId}`;
      if (!facts.has(key)) facts.set(key, fact);
    }
    const toStep = ({ from, to }: { from: string; to: string }): PathStep[] => {
      const reports = reportFor.get(`${from} ${to}`) ?? [];
      const reportId = reports[0]!;
      const fromFact = facts.get(`${reportId} ${from}`);
      const toFact = facts.get(`${reportId} ${to}`);
      return fromFact && toFact
        ? [{ from, to, reportId, fromFact, toFact, reports: { count: reports.length, truncated: false } }]
        : [];
    };
    return paths.map((path) => ({ entities: path, steps: stepsOf(path).flatMap(toStep) }));
  }
}
