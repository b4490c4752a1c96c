import { DisjointSets } from '../../domain/disjoint-sets.js';
import { contradictoryTimes } from './contradictory-times.js';
import { MOST_PATTERN_ITEMS, type PatternDocument, type PatternItem } from './pattern-document.js';

type Fault = readonly [path: string, message: string];

const COARSE: readonly string[] = ['city', 'region', 'country'];
/** More would be compared with every group in memory. */
const MOST_COUNTED = 200;

export const isReport = (item: PatternItem | undefined): boolean => item?.is === 'report';
export const isPerson = (item: PatternItem | undefined): boolean => item?.is === 'child' || item?.is === 'person';
export const isValue = (item: PatternItem | undefined): boolean =>
  item !== undefined && !isReport(item) && !isPerson(item);
/** Whether an item may be a city or wider: such a place is shared by everybody, so it joins nothing. */
export const isCoarse = (item: PatternItem | undefined): boolean =>
  item?.is === 'location' && 'precisions' in item && (item.precisions ?? []).some((one) => COARSE.includes(one));

/** What keeps a well-formed document from being asked: unknown names, parts that do not hang together, contradictions. */
export function faultsOfPattern(pattern: PatternDocument): Fault[] {
  const unknown = [...unknownNames(pattern)];
  if (unknown.length) return unknown;
  return [...inputFaults(pattern), ...kindFaults(pattern), ...joinFaults(pattern), ...contradictions(pattern)];
}

function* unknownNames(pattern: PatternDocument): Generator<Fault> {
  const { items, facts, different, interchangeable, times, distances, sameHandle, follows, counts, answers } = pattern;
  const used: Fault[] = [
    ...facts.flatMap(({ report, names, of }, i): Fault[] => [
      [`facts[${i}].report`, report],
      [`facts[${i}].names`, names],
      ...(of === undefined ? [] : [[`facts[${i}].of`, of] as const]),
    ]),
    ...[...different, ...interchangeable].flatMap((list) => list.map((one): Fault => ['different', one])),
    ...times.flatMap(({ earlier, later }, i): Fault[] => [
      [`times[${i}].earlier`, earlier.report],
      [`times[${i}].later`, later.report],
    ]),
    ...distances.flatMap(({ between }, i) => between.map((one): Fault => [`distances[${i}]`, one])),
    ...sameHandle.flatMap((pair, i) => pair.map((one): Fault => [`sameHandle[${i}]`, one])),
    ...follows.flatMap(({ item, after }, i) => [item, after].map((one): Fault => [`follows[${i}]`, one])),
    ...counts.map(({ of }, i): Fault => [`counts[${i}].of`, of]),
    ...answers.map((one, i): Fault => [`answers[${i}]`, one]),
  ];
  for (const [path, one] of used)
    if (!Object.hasOwn(items, one))
      yield [path, `there is no item "${one}"; there are: ${Object.keys(items).join(', ')}`];
  const count = Object.keys(items).length;
  if (count > MOST_PATTERN_ITEMS) yield ['items', `${count} items; ${MOST_PATTERN_ITEMS} are allowed`];
}

function* inputFaults({ inputs, ...rest }: PatternDocument): Generator<Fault> {
  const asked = [...JSON.stringify(rest).matchAll(/\{"input":"(\w+)"\}/g)].map((match) => match[1]!);
  for (const one of new Set(asked))
    if (!Object.hasOwn(inputs, one)) yield ['inputs', `"${one}" is used, but there is no such input`];
  for (const [one, { default: usual, min, max }] of Object.entries(inputs)) {
    if (!(min <= usual && usual <= max))
      yield [`inputs.${one}`, `needs min ≤ default ≤ max; it has ${min}, ${usual}, ${max}`];
    if (!asked.includes(one)) yield [`inputs.${one}`, 'is used nowhere'];
  }
}

function* kindFaults(pattern: PatternDocument): Generator<Fault> {
  const { items, facts, times, distances, sameHandle, follows, counts, answers } = pattern;
  for (const [i, { report, names, of }] of facts.entries()) {
    if (!isReport(items[report])) yield [`facts[${i}].report`, `"${report}" is no report`];
    if (isReport(items[names])) yield [`facts[${i}].names`, `"${names}" is a report; a report names people and values`];
    if (of === undefined) continue;
    if (!isPerson(items[of]) || isPerson(items[names]))
      yield [`facts[${i}].of`, 'says whose a value is: a person of the same report'];
    else if (!facts.some((fact) => fact.report === report && fact.names === of))
      yield [`facts[${i}].of`, `"${report}" must name "${of}" in a fact of its own`];
  }
  for (const [one, item] of Object.entries(items)) {
    if (!isReport(item) && !facts.some(({ names }) => names === one)) yield [`items.${one}`, 'no fact names it'];
    if (isReport(item) && !facts.some(({ report }) => report === one)) yield [`items.${one}`, 'it names nothing'];
    if ('precisions' in item && item.precisions && item.is !== 'location')
      yield [`items.${one}`, 'only a location has precisions'];
  }
  for (const [i, { earlier, later }] of times.entries())
    if (!isReport(items[earlier.report]) || !isReport(items[later.report]))
      yield [`times[${i}]`, 'only reports have times'];
  for (const [i, { between }] of distances.entries())
    for (const one of between)
      if (items[one]?.is !== 'location' || isCoarse(items[one]))
        yield [`distances[${i}]`, `"${one}" must be a location finer than a city: a city is not a point`];
  for (const [i, pair] of sameHandle.entries())
    if (pair.some((one) => items[one]?.is !== 'account')) yield [`sameHandle[${i}]`, 'only accounts have handles'];
  for (const [i, { item, after }] of follows.entries())
    if (!isValue(items[item]) || !isValue(items[after])) yield [`follows[${i}]`, 'compares two values'];
  for (const [i, { of }] of counts.entries()) {
    if (isReport(items[of])) yield [`counts[${i}].of`, 'counts people or values; count what the reports name'];
    if (answers.includes(of))
      yield [`counts[${i}].of`, `"${of}" is in "answers", so there is one of it in each answer`];
  }
  if (counts.filter(({ withinDays }) => withinDays !== undefined).length > 1)
    yield ['counts', 'only one may have "withinDays"'];
  for (const [i, one] of answers.entries())
    if (isReport(items[one])) yield [`answers[${i}]`, 'reports are the proof of an answer; answer with what they name'];
}

/** All items must hang together, over something that is not shared by everybody. */
function* joinFaults(pattern: PatternDocument): Generator<Fault> {
  const apart = (weak: boolean): string[][] => {
    const sets = new DisjointSets();
    const named = new Map<string, number>();
    for (const { names } of pattern.facts) named.set(names, (named.get(names) ?? 0) + 1);
    for (const { report, names } of pattern.facts) {
      // Who is who is decided for each reader after the search, so a person does not join reports in it.
      const joins =
        !(isPerson(pattern.items[names]) && named.get(names)! > 1) && (weak || !isCoarse(pattern.items[names]));
      if (joins) sets.join(report, names);
    }
    for (const { between } of pattern.distances) sets.join(between[0], between[1]);
    for (const [a, b] of pattern.sameHandle) sets.join(a, b);
    const reports = Object.keys(pattern.items).filter((one) => isReport(pattern.items[one]));
    return sets.sets(reports).map((set) => set.filter((one) => reports.includes(one)).sort());
  };
  const parts = apart(true).filter((part) => part.length);
  if (parts.length > 1)
    yield [
      'facts',
      `joins everything with everything: ${parts.map((part) => part.join(' + ')).join(' and ')} have no value in common`,
    ];
  else if (apart(false).filter((part) => part.length).length > 1)
    yield [
      'facts',
      'joins by a city, region or country alone, which everybody there shares. Join by an identifier or a finer place',
    ];
}

function* contradictions(pattern: PatternDocument): Generator<Fault> {
  for (const [i, list] of pattern.different.entries()) {
    if (new Set(list).size < list.length) yield [`different[${i}]`, 'contradicts itself: an item differs from itself'];
    if (list.some((one) => isReport(pattern.items[one]))) yield [`different[${i}]`, 'reports are always different'];
  }
  for (const [i, list] of pattern.interchangeable.entries())
    if (
      new Set(list.map((one) => pattern.items[one]!.is)).size > 1 ||
      list.some((one) => !pattern.answers.includes(one))
    )
      yield [`interchangeable[${i}]`, 'holds items of one kind that are all in "answers"'];
  for (const [i, { of, atLeast }] of pattern.counts.entries())
    if (typeof atLeast === 'number' && (atLeast < 2 || atLeast > MOST_COUNTED))
      yield [`counts[${i}].atLeast`, `"${of}" is counted from 2 to ${MOST_COUNTED}`];
  const cycle = contradictoryTimes(
    pattern,
    new Map(Object.entries(pattern.inputs).map(([one, { default: usual }]) => [one, usual])),
  );
  if (cycle) yield ['times', `contradict themselves: no dates of ${cycle.join(', ')} fulfil them all`];
}
