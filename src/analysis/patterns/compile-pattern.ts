import type { CompiledPattern, PatternColumn, PatternParameter } from '../../domain/compiled-pattern.js';
import { AsterismError } from '../../domain/errors.js';
import { VALUE_LABELS, type ValueKind } from '../../domain/kind.js';
import { observed, visible } from './clauses.js';
import { contradictoryTimes } from './contradictory-times.js';
import { isCoarse, isPerson, isReport } from './faults-of-pattern.js';
import type { PatternDocument, PatternNumber } from './pattern-document.js';
import { type InputValues, numberOf } from './pattern-inputs.js';

/** A value that more visible reports name joins nothing unless the pattern says so (decision 9). */
const USUAL_MOST_REPORTS = 200;
const DAY_MS = 86_400_000;

/**
 * The one compiler of patterns. The text is put together from the constants of this file, labels of a closed list and
 * names counted up (`r0`, `f1`, `m2`, `v3`); every word and number of the document is a parameter.
 *
 * @param pattern a document that `readPattern` accepted
 * @throws AsterismError BAD_USER_INPUT when the inputs make the times contradict each other
 */
export function compilePattern(pattern: PatternDocument, values: InputValues): CompiledPattern {
  if (contradictoryTimes(pattern, values))
    throw new AsterismError(
      'BAD_USER_INPUT',
      'With these inputs the times contradict each other, so nothing can match.',
    );
  return new Compilation(pattern, values).compiled();
}

class Compilation {
  readonly #parameters: Record<string, PatternParameter> = {};
  /** Variable of each report and value; a person has one for each fact that names it. */
  readonly #variables = new Map<string, string>();
  readonly #people: { readonly item: string; readonly entity: string }[] = [];
  readonly #mentions = new Map<string, string>();

  constructor(
    private readonly pattern: PatternDocument,
    private readonly values: InputValues,
  ) {
    let reports = 0;
    let found = 0;
    for (const [name, item] of Object.entries(pattern.items)) {
      if (isReport(item)) this.#variables.set(name, `r${reports++}`);
      else if (!isPerson(item)) this.#variables.set(name, `v${found++}`);
    }
  }

  compiled(): CompiledPattern {
    const paths = this.pattern.facts.map((fact, i) => this.#path(fact, i));
    const where = [...this.#reportClauses(), ...this.#factClauses(), ...this.#itemClauses(), ...this.#pairClauses()];
    const kept = [...this.#variables.values(), ...this.#people.map(({ entity }) => entity)];
    const guards = [...this.#guards(), ...this.#follows()];
    const { columns, cells } = this.#columns();
    const keys = this.pattern.answers.flatMap((name) => this.#keysOf(name));
    const counts = this.#counts();
    const grouped = keys.map((key, i) => `${key} AS g${i}`);
    const groups = keys.map((_, i) => `g${i}`).join(', ');
    const text = [
      `MATCH ${paths.join(',\n  ')}`,
      `WHERE ${where.join('\n  AND ')}`,
      `WITH DISTINCT ${kept.join(', ')}`,
      ...(guards.length ? [`WHERE ${guards.join('\n  AND ')}`] : []),
      `WITH ${[...grouped, ...counts.map(({ of }, i) => `${of} AS c${i}`)].join(', ')}, [${cells.join(', ')}] AS row`,
      `ORDER BY ${groups}, row[0]`,
      `WITH ${[groups, ...counts.map((_, i) => `count(DISTINCT c${i}) AS n${i}`)].join(', ')}, collect(DISTINCT row) AS found`,
      ...(counts.length ? [`WHERE ${counts.map(({ least }, i) => `n${i} >= ${least}`).join(' AND ')}`] : []),
      `WITH ${groups}, found`,
      `ORDER BY ${groups}`,
      'LIMIT $groupLimit',
      'RETURN found[..$rowLimit] AS rows, size(found) > $rowLimit AS cut',
    ].join('\n');
    return { name: this.pattern.name, text, parameters: this.#parameters, columns };
  }

  #path({ report, names }: PatternDocument['facts'][number], i: number): string {
    const item = this.pattern.items[names]!;
    const from = `(${this.#variables.get(report)}:Report)`;
    if (isPerson(item)) {
      this.#people.push({ item: names, entity: `p${i}` });
      this.#mentions.set(`${report} ${names}`, `m${i}`);
      return `${from}-[f${i}:DESCRIBES]->(m${i}:Mention)-[:RESOLVES_TO]->(p${i}:Entity)`;
    }
    const type = item.is === 'location' ? 'LOCATED_AT' : 'MENTIONS';
    return `${from}-[f${i}:${type}]->(${this.#variables.get(names)}:${VALUE_LABELS[item.is as ValueKind]})`;
  }

  /** Each report is one that the caller may see, of the kinds wanted, and no two are the same. */
  #reportClauses(): string[] {
    const reports = Object.entries(this.pattern.items).filter(([, item]) => isReport(item));
    const variables = reports.map(([name]) => this.#variables.get(name)!);
    return [
      ...variables.map(visible),
      ...reports.flatMap(([, item], i) =>
        'kinds' in item && item.kinds ? [`${variables[i]}.kind IN ${this.#texts(item.kinds)}`] : [],
      ),
      ...variables.flatMap((one, i) => variables.slice(i + 1).map((other) => `${one} <> ${other}`)),
    ];
  }

  #factClauses(): string[] {
    return this.pattern.facts.flatMap(({ report, names, roles, of }, i) => [
      observed(`f${i}`),
      ...(roles ? [`f${i}.role IN ${this.#texts(roles)}`] : []),
      ...(of === undefined ? [] : [`f${i}.of = ${this.#mentions.get(`${report} ${of}`)}.key`]),
      ...(this.pattern.items[names]!.is === 'child' ? [`m${i}.type = 'CHILD'`] : []),
    ]);
  }

  #itemClauses(): string[] {
    return Object.entries(this.pattern.items).flatMap(([name, item]) => {
      if (item.is !== 'location') return [];
      const place = this.#variables.get(name)!;
      const precisions = 'precisions' in item ? item.precisions : undefined;
      return [
        ...(isCoarse(item) ? [] : [`NOT ${place}.coarse`]),
        ...(precisions
          ? [
              `split(${place}.key, ':')[CASE WHEN ${place}.source IS NULL THEN 0 ELSE 2 END] IN ${this.#texts(precisions)}`,
            ]
          : []),
      ];
    });
  }

  /** What holds between two items. That people differ is seen only when it is known who is who for the reader. */
  #pairClauses(): string[] {
    const { different, times, distances, sameHandle } = this.pattern;
    const unequal = different.flatMap((list) => {
      const variables = list.flatMap((name) => this.#variables.get(name) ?? []);
      return variables.flatMap((one, i) => variables.slice(i + 1).map((other) => `${one} <> ${other}`));
    });
    return [
      ...unequal,
      ...times.flatMap(({ earlier, later, atLeastDays, atMostDays, eitherOrder }) => {
        const [from, to] = [earlier, later].map(({ report, edge }) => {
          const side = edge === 'start' ? 'observedFrom' : 'observedTo';
          return `${this.#variables.get(report)}.${side}.epochMillis`;
        });
        const apart = eitherOrder ? `abs(${to} - ${from})` : `${to} - ${from}`;
        return [
          `${apart} >= ${this.#number(atLeastDays ?? 0, DAY_MS)}`,
          ...(atMostDays === undefined ? [] : [`${apart} <= ${this.#number(atMostDays, DAY_MS)}`]),
        ];
      }),
      ...distances.map(({ between, atMostKm }) => {
        const [a, b] = between.map((name) => this.#variables.get(name));
        return `point.distance(${a}.point, ${b}.point) <= ${this.#number(atMostKm, 1_000)}`;
      }),
      ...sameHandle.map((pair) => {
        const [a, b] = pair.map((name) => this.#variables.get(name));
        return `${a}.bare = ${b}.bare AND ${a} <> ${b}`;
      }),
    ];
  }

  /** Values that join reports must not be hubs for this caller; a place coarser than a post code joins nothing anyway. */
  #guards(): string[] {
    return Object.entries(this.pattern.items).flatMap(([name, item]) => {
      if (isReport(item) || isPerson(item) || isCoarse(item)) return [];
      const most = ('mostReports' in item ? item.mostReports : undefined) ?? USUAL_MOST_REPORTS;
      const limit = this.#integer(most);
      const value = this.#variables.get(name);
      return [
        `size(COLLECT { MATCH (${value})<-[g:MENTIONS|LOCATED_AT]-(h:Report) WHERE ${visible('h')} AND ${observed('g')} WITH DISTINCT h LIMIT ${limit} + 1 RETURN 1 }) <= ${limit}`,
      ];
    });
  }

  /** The first report of one value comes after the last report of another. */
  #follows(): string[] {
    return this.pattern.follows.map(({ item, after, atMostDays }) => {
      const edgeOf = (name: string, pick: string) =>
        `head(COLLECT { MATCH (${this.#variables.get(name)})<-[g:MENTIONS|LOCATED_AT]-(h:Report) WHERE ${visible('h')} AND ${observed('g')} RETURN ${pick} })`;
      const first = edgeOf(item, 'min(g.observedFrom.epochMillis)');
      const last = edgeOf(after, 'max(g.observedFrom.epochMillis)');
      return `0 < ${first} - ${last} <= ${this.#number(atMostDays, DAY_MS)}`;
    });
  }

  #columns(): { readonly columns: PatternColumn[]; readonly cells: string[] } {
    const columns: PatternColumn[] = [];
    const cells: string[] = [];
    for (const [item, variable] of this.#variables) {
      const report = isReport(this.pattern.items[item]);
      columns.push({ item, holds: report ? 'report' : 'value', at: cells.length });
      cells.push(`${variable}.id`);
      if (report) cells.push(`${variable}.observedFrom.epochMillis`, `${variable}.observedTo.epochMillis`);
    }
    for (const { item, entity } of this.#people) {
      columns.push({ item, holds: 'person', at: cells.length });
      cells.push(`${entity}.key`);
    }
    return { columns, cells };
  }

  #keysOf(name: string): string[] {
    const variable = this.#variables.get(name);
    return variable === undefined
      ? this.#people.filter(({ item }) => item === name).map(({ entity }) => `${entity}.key`)
      : [`${variable}.id`];
  }

  /**
   * A group that has too few even when people are counted by what their sources call one is left out at once. Groups
   * that people tell apart may be one for the reader, so they are counted afterwards alone.
   */
  #counts(): { readonly of: string; readonly least: string }[] {
    if (this.pattern.answers.some((name) => isPerson(this.pattern.items[name]))) return [];
    return this.pattern.counts.map(({ of, atLeast }) => ({
      of: this.#keysOf(of)[0]!,
      least: this.#number(atLeast, 1),
    }));
  }

  #texts(value: readonly string[]): string {
    return this.#parameter({ type: 'texts', value });
  }

  #number(number: PatternNumber, unit: number): string {
    return this.#parameter({ type: 'number', value: numberOf(number, this.values) * unit });
  }

  #integer(number: PatternNumber): string {
    return this.#parameter({ type: 'integer', value: Math.floor(numberOf(number, this.values)) });
  }

  #parameter(parameter: PatternParameter): string {
    const name = `x${Object.keys(this.#parameters).length}`;
    this.#parameters[name] = parameter;
    return `$${name}`;
  }
}
