import type { PatternColumn, PatternGroup, PatternMatch } from '../../domain/compiled-pattern.js';
import type { PatternDocument } from './pattern-document.js';
import { type InputValues, numberOf } from './pattern-inputs.js';

const REPORT_IDS = 100;
const DAY_MS = 86_400_000;

/** One row: which id stands for each item, and when its reports were observed. */
interface Binding {
  readonly ids: ReadonlyMap<string, string>;
  readonly times: ReadonlyMap<string, readonly [from: number, to: number]>;
}

/**
 * The answers in what a compiled pattern returned, now that it is known who is who for the reader: an item named in
 * several reports is one person, items that must differ differ, and counts count people, not mentions.
 *
 * @param idOf public id of an entity key
 * @param mostReports reports named with an answer
 */
export function matchesOf(
  pattern: PatternDocument,
  values: InputValues,
  columns: readonly PatternColumn[],
  groups: readonly PatternGroup[],
  idOf: (key: string) => string,
  mostReports = REPORT_IDS,
): PatternMatch[] {
  const byAnswer = new Map<string, Map<string, Binding>>();
  for (const { rows } of groups) {
    for (const row of rows) {
      const binding = toBinding(row, columns, idOf);
      if (!binding || !isDifferent(pattern, binding)) continue;
      const key = answerKey(pattern, binding);
      const bindings = byAnswer.get(key) ?? new Map<string, Binding>();
      bindings.set(JSON.stringify([...binding.ids]), binding);
      byAnswer.set(key, bindings);
    }
  }
  return [...byAnswer]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, bindings]) => {
      const kept = countedIn(pattern, values, inOneOrder(pattern, [...bindings.values()]));
      return kept ? [toMatch(pattern, kept, mostReports)] : [];
    });
}

function toBinding(
  row: PatternGroup['rows'][number],
  columns: readonly PatternColumn[],
  idOf: (key: string) => string,
): Binding | null {
  const ids = new Map<string, string>();
  const times = new Map<string, readonly [number, number]>();
  for (const { item, holds, at } of columns) {
    const id = holds === 'person' ? idOf(String(row[at])) : String(row[at]);
    if ((ids.get(item) ?? id) !== id) return null;
    ids.set(item, id);
    const [from, to] = [row[at + 1], row[at + 2]];
    if (holds === 'report' && typeof from === 'number' && typeof to === 'number') times.set(item, [from, to]);
  }
  return { ids, times };
}

const isDifferent = ({ different }: PatternDocument, { ids }: Binding): boolean =>
  different.every((list) => new Set(list.map((name) => ids.get(name))).size === list.length);

/** Items that may change places are one answer in either order. */
function answerKey({ answers, interchangeable }: PatternDocument, { ids }: Binding): string {
  const parts = answers.map((name) => {
    const list = interchangeable.find((one) => one.includes(name));
    return list ? list.map((one) => ids.get(one)!).sort() : [ids.get(name)!];
  });
  return JSON.stringify(parts);
}

/** Of an answer and its mirror images, the one whose ids come first: they say the same. */
function inOneOrder({ answers }: PatternDocument, bindings: readonly Binding[]): readonly Binding[] {
  const keyOf = ({ ids }: Binding) => JSON.stringify(answers.map((name) => ids.get(name)));
  const first = bindings.map(keyOf).reduce((a, b) => (a < b ? a : b));
  return bindings.filter((binding) => keyOf(binding) === first);
}

/** The bindings that fulfil the counts: all of them, or those in the best span of days, the earliest of the best. */
function countedIn(
  pattern: PatternDocument,
  values: InputValues,
  bindings: readonly Binding[],
): readonly Binding[] | null {
  const { counts } = pattern;
  const fits = (some: readonly Binding[]) =>
    counts.every(({ of, atLeast }) => distinct(some, of) >= numberOf(atLeast, values));
  const timed = counts.find(({ withinDays }) => withinDays !== undefined);
  if (timed?.withinDays === undefined) return fits(bindings) ? bindings : null;
  const span = numberOf(timed.withinDays, values) * DAY_MS;
  const reports = pattern.facts.filter(({ names }) => names === timed.of).map(({ report }) => report);
  const starts = bindings
    .flatMap((binding) => {
      const times = reports.flatMap((report) => binding.times.get(report)?.[0] ?? []);
      return times.length === reports.length ? [{ binding, first: Math.min(...times), last: Math.max(...times) }] : [];
    })
    .sort((a, b) => a.first - b.first);
  let best: readonly Binding[] | null = null;
  for (const { first } of starts) {
    const within = starts.filter((one) => one.first >= first && one.last <= first + span).map(({ binding }) => binding);
    if (fits(within) && (best === null || distinct(within, timed.of) > distinct(best, timed.of))) best = within;
  }
  return best;
}

const distinct = (bindings: readonly Binding[], item: string): number =>
  new Set(bindings.map(({ ids }) => ids.get(item))).size;

function toMatch(pattern: PatternDocument, bindings: readonly Binding[], mostReports: number): PatternMatch {
  const isReport = (name: string) => pattern.items[name]!.is === 'report';
  const names = Object.keys(pattern.items);
  const idsOf = (name: string) => [...new Set(bindings.map(({ ids }) => ids.get(name)!))].sort();
  const reports = [...new Set(names.filter(isReport).flatMap(idsOf))].sort();
  const times = bindings.flatMap((binding) => [...binding.times.values()]);
  const edge = (pick: (...all: number[]) => number, side: 0 | 1) =>
    times.length ? new Date(times.map((time) => time[side]).reduce((a, b) => pick(a, b))).toISOString() : null;
  return {
    items: names.filter((name) => !isReport(name)).map((name) => ({ name, ids: idsOf(name) })),
    reportIds: reports.slice(0, mostReports),
    reports: reports.length,
    from: edge(Math.min, 0),
    to: edge(Math.max, 1),
  };
}
