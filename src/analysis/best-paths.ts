import { type CarriedPath, carryPath, compareLists, type StepOrder } from './carry-path.js';
import { Heap } from './heap.js';
import { type BoundedQuestion, HopBounds } from './hop-bounds.js';
import type { Projection } from './projection.js';

/** Which paths are wanted. `from`, `to`: a path leads from any of the one to any of the other, through none of both. */
export interface PathQuestion extends BoundedQuestion, StepOrder {
  readonly count: number;
  /** No two paths may share more than half of what the shorter one passes through. */
  readonly diverse: boolean;
}

/** A path with the reports that carry its steps; `cost` in thousandths of a bit, what it passes through included. */
export interface FoundPath extends CarriedPath {
  readonly entities: readonly string[];
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  /** True when the search stopped before it had seen all: there may be cheaper ones and more. */
  readonly stopped: boolean;
}

interface Partial extends FoundPath {
  /** The least that any path which goes on from here costs. */
  readonly least: number;
  /** Set of what must still be passed. */
  readonly open: number;
}

/** Partial paths that are opened in one search. */
const MOST_OPENED = 50_000;
/** How often the clock is looked at. */
const LOOK_EVERY = 128;

/**
 * The cheapest paths without repeated entities, cheapest first, ties in the order of their ids. Partial paths are opened
 * in the order of what they cost at least (A*, Hart, Nilsson and Raphael 1968; for k paths as in Aljazzar and Leue 2011,
 * K*), so the first that are complete are the best. A path counts once, with the reports that tell most. `diverse` keeps
 * of them those that overlap little with better ones (k shortest paths with limited overlap, Chondrogiannis et al. 2015).
 *
 * @param mayGoOn asked now and then; false stops the search with what it has
 */
export function bestPaths(projection: Projection, question: PathQuestion, mayGoOn: () => boolean): FoundPaths {
  const bounds = new HopBounds(projection, question);
  const sources = new Set(question.from);
  const targets = new Set(question.to);
  const queue = new Heap<Partial>((a, b) => a.least - b.least || compareLists(a.entities, b.entities));
  for (const start of sources) {
    const least = bounds.least(start, question.maxLength, bounds.all);
    if (least < Infinity) queue.push({ entities: [start], reports: [], cost: 0, least, open: bounds.all });
  }
  const paths: FoundPath[] = [];
  for (let opened = 0; paths.length < question.count; opened += 1) {
    const partial = queue.pop();
    if (!partial) return { paths, stopped: false };
    const last = partial.entities.at(-1)!;
    if (targets.has(last)) {
      const { entities, reports, cost } = partial;
      if (!question.diverse || paths.every((path) => differs(path.entities, entities)))
        paths.push({ entities, reports, cost });
      continue;
    }
    if (opened >= MOST_OPENED || (opened % LOOK_EVERY === 0 && !mayGoOn())) return { paths, stopped: true };
    for (const next of projection.neighboursOf(last)) {
      if (sources.has(next) || partial.entities.includes(next)) continue;
      const longer = lengthened(partial, next);
      if (longer) queue.push(longer);
    }
  }
  return { paths, stopped: false };

  function lengthened(partial: Partial, next: string): Partial | null {
    const isEnd = targets.has(next);
    const stepsLeft = question.maxLength - partial.entities.length;
    const open = isEnd ? partial.open : bounds.without(partial.open, next);
    if (isEnd && open !== 0) return null;
    const rest = isEnd ? 0 : bounds.least(next, stepsLeft, open);
    if (rest === Infinity) return null;
    const entities = [...partial.entities, next];
    const carried = carryPath(projection, entities, question);
    if (!carried) return null;
    const passed = entities
      .slice(1, isEnd ? -1 : undefined)
      .reduce((sum, entity) => sum + question.passCost(entity), 0);
    const cost = carried.cost + passed;
    return { entities, reports: carried.reports, cost, least: cost + rest, open };
  }
}

/** Whether at most half of what the one with less in between passes through is passed through by both. */
function differs(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = [a.slice(1, -1), b.slice(1, -1)].sort((x, y) => x.length - y.length);
  const both = few!.filter((entity) => many!.includes(entity)).length;
  return both * 2 <= few!.length;
}
