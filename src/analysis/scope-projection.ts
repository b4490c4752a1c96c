import { UndirectedGraph } from 'graphology';
import { type EntityKind, kindOfId } from '../domain/kind.js';
import { linkWeight } from './link-weight.js';

export interface ProjectedNode {
  readonly kind: EntityKind;
  /** Visible reports that name it. */
  readonly degree: number;
}

export interface ProjectedLink {
  /** As `linkWeight` says. */
  readonly weight: number;
  /** Ids of the reports that name both ends, sorted. */
  readonly reportIds: readonly string[];
}

export type ProjectedGraph = UndirectedGraph<ProjectedNode, ProjectedLink>;

/** A chosen part of the graph in memory: people, identifiers and places, joined where a visible report names both. */
export interface ScopeProjection {
  /** Nodes and links are in the order of their ids, whatever order the reports came in. */
  readonly graph: ProjectedGraph;
  /** Ids of the reports it was made of, sorted. */
  readonly reportIds: readonly string[];
  /** What was left out, in sentences; empty when nothing was. */
  readonly cut: readonly string[];
}

/** A report as the set of entities of the scope that it names. */
export interface ProjectedReport {
  readonly reportId: string;
  readonly entities: readonly string[];
}

/** Bounds of a projection: what would go beyond them is left out and said. */
export interface ProjectionLimits {
  readonly reports: number;
  readonly nodes: number;
  readonly links: number;
  /** A report that names more entities than this does not say which of them belong together. */
  readonly entitiesPerReport: number;
}

/** Collects reports and makes a projection of them. */
export class ProjectionBuilder {
  readonly #reportsOf = new Map<string, Map<string, string[]>>();
  readonly #degree = new Map<string, number>();
  readonly #reportIds: string[] = [];
  readonly #cut: string[] = [];
  #links = 0;
  #crowded = 0;

  constructor(private readonly limits: ProjectionLimits) {}

  /** Entities so far. */
  get entities(): IterableIterator<string> {
    return this.#degree.keys();
  }

  get reports(): number {
    return this.#reportIds.length;
  }

  /** Says that something was left out. */
  leaveOut(sentence: string): void {
    if (!this.#cut.includes(sentence)) this.#cut.push(sentence);
  }

  /** Adds a report that was not added before. @returns false when there is no room: nothing was added, the rest need not be read */
  add({ reportId, entities }: ProjectedReport): boolean {
    const { reports, nodes, links, entitiesPerReport } = this.limits;
    if (entities.length > entitiesPerReport) {
      this.#crowded += 1;
      return true;
    }
    const sorted = [...entities].sort();
    const full =
      this.#reportIds.length >= reports
        ? `${count(reports)} reports`
        : this.#degree.size + sorted.filter((id) => !this.#degree.has(id)).length > nodes
          ? `${count(nodes)} entities`
          : this.#links + this.#newLinks(sorted) > links
            ? `${count(links)} links`
            : null;
    if (full !== null) {
      this.leaveOut(
        `The scope is larger than ${full}: only the first ${count(this.#reportIds.length)} reports in the order of their ids were read. Choose a smaller scope.`,
      );
      return false;
    }
    this.#reportIds.push(reportId);
    sorted.forEach((a, i) => {
      this.#degree.set(a, (this.#degree.get(a) ?? 0) + 1);
      const row = this.#reportsOf.get(a) ?? new Map<string, string[]>();
      this.#reportsOf.set(a, row);
      for (const b of sorted.slice(i + 1)) {
        const known = row.get(b);
        if (known) known.push(reportId);
        else {
          row.set(b, [reportId]);
          this.#links += 1;
        }
      }
    });
    return true;
  }

  /** @param degrees visible reports of each entity, where the scope holds not all of them */
  build(degrees: ReadonlyMap<string, number> = new Map()): ScopeProjection {
    const graph: ProjectedGraph = new UndirectedGraph();
    const degreeOf = (id: string): number => Math.max(degrees.get(id) ?? 0, this.#degree.get(id) ?? 0);
    const ids = [...this.#degree.keys()].sort();
    for (const id of ids) graph.addNode(id, { kind: kindOfId(id) as EntityKind, degree: degreeOf(id) });
    for (const a of ids)
      for (const [b, reportIds] of [...this.#reportsOf.get(a)!].sort(byKey))
        graph.addUndirectedEdgeWithKey(`${a} ${b}`, a, b, {
          weight: linkWeight(reportIds.length, Math.max(degreeOf(a), degreeOf(b))),
          reportIds: reportIds.sort(),
        });
    const crowded = this.#crowded
      ? [
          `${count(this.#crowded)} reports name more than ${this.limits.entitiesPerReport} entities each; they say not what belongs together and were left out.`,
        ]
      : [];
    return { graph, reportIds: this.#reportIds.sort(), cut: [...crowded, ...this.#cut] };
  }

  #newLinks(sorted: readonly string[]): number {
    let links = 0;
    sorted.forEach((a, i) => {
      const row = this.#reportsOf.get(a);
      for (const b of sorted.slice(i + 1)) if (!row?.has(b)) links += 1;
    });
    return links;
  }
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
const count = (n: number): string => n.toLocaleString('en-US');
