import type { CompiledPattern, PatternColumn, PatternParameter } from '../../domain/compiled-pattern.js';
import { AsterismError } from '../../domain/errors.js';
import { VALUE_LABELS, type ValueKind } from '../../domain/kind.js';
import { observed, visible } from './clauses.js';
import { contradictoryTimes } from './contradictory-times.js';
import { isCoarse, isPerson, isReport } from './faults-of-pattern.js';
import type { PatternDocument, PatternNumber } from './pattern-document.js';
import { type InputValues, numberOf } from './pattern-inputs.js';
import { reportOrder } from './report-order.js';

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

/** What must hold, and the items that it speaks of. */
interface Clause {
  readonly needs: readonly string[];
  readonly text: string;
}

class Compilation {
  readonly #parameters: Record<string, PatternParameter> = {};
  /** Variable of each report and value; a person has one for each fact that names it. */
  readonly #variables = new Map<string, string>();
  readonly #people: { readonly item: string; readonly report: string; readonly entity: string }[] = [];
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
    const stages = this.#stages();
    const { columns, cells } = this.#columns();
    const keys = this.pattern.answers.flatMap((name) => this.#keysOf(name));
    const counts = this.#counts();
    const grouped = keys.map((key, i) => `${key} AS g${i}`);
    const groups = keys.map((_, i) => `g${i}`).join(', ');
    const text = [
      ...stages,
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

  /**
   * One stage for each report: planned one after the other, since the planner's time grows with the power of what it
   * may put in any order. What holds is asked as soon as all that it speaks of is found.
   */
  #stages(): string[] {
    const stages = reportOrder(this.pattern).map((report) => {
      const facts = this.pattern.facts.flatMap((fact, i) => (fact.report === report ? [{ fact, i }] : []));
      return { report, facts, paths: facts.map(({ fact, i }) => this.#path(fact, i)) };
    });
    const found = new Set<string>();
    const waiting = [...this.#reportClauses(), ...this.#itemClauses(), ...this.#pairClauses()];
    const guards = [...this.#guards(), ...this.#follows()];
    const due = (clauses: Clause[]): string[] => {
      const now = clauses.filter(({ needs }) => needs.every((name) => found.has(name)));
      for (const clause of now) clauses.splice(clauses.indexOf(clause), 1);
      return now.map(({ text }) => text);
    };
    return stages.flatMap(({ report, facts, paths }) => {
      for (const { fact } of facts) found.add(report).add(fact.names);
      const where = [...due(waiting), ...facts.flatMap(({ fact, i }) => this.#factClauses(fact, i))];
      const after = due(guards);
      const kept = [...this.#variables]
        .filter(([name]) => found.has(name))
        .map(([, variable]) => variable)
        .concat(this.#people.filter((person) => found.has(person.report)).map(({ entity }) => entity));
      return [
        `MATCH ${paths.join(',\n  ')}`,
        `WHERE ${where.join('\n  AND ')}`,
        `WITH DISTINCT ${kept.join(', ')}`,
        ...(after.length ? [`WHERE ${after.join('\n  AND ')}`] : []),
      ];
    });
  }

  #path({ report, names }: PatternDocument['facts'][number], i: number): string {
    const item = this.pattern.items[names]!;
    const from = `(${this.#variables.get(report)}:Report)`;
    if (isPerson(item)) {
      this.#people.push({ item: names, report, entity: `p${i}` });
      this.#mentions.set(`${report} ${names}`, `m${i}`);
      return `${from}-[f${i}:DESCRIBES]->(m${i}:Mention)-[:RESOLVES_TO]->(p${i}:Entity)`;
    }
    const type = item.is === 'location' ? 'LOCATED_AT' : 'MENTIONS';
    return `${from}-[f${i}:${type}]->(${this.#variables.get(names)}:${VALUE_LABELS[item.is as ValueKind]})`;
  }

  /** Each report is one that the caller may see, of the kinds wanted, and no two are the same. */
  #reportClauses(): Clause[] {
    const reports = Object.keys(this.pattern.items).filter((name) => isReport(this.pattern.items[name]));
    return reports.flatMap((name, i): Clause[] => {
      const item = this.pattern.items[name]!;
      const variable = this.#variables.get(name)!;
      return [
        { needs: [name], text: visible(variable) },
        ...('kinds' in item && item.kinds
          ? [{ needs: [name], text: `${variable}.kind IN ${this.#texts(item.kinds)}` }]
          : []),
        ...reports
          .slice(i + 1)
          .map((other) => ({ needs: [name, other], text: `${variable} <> ${this.#variables.get(other)}` })),
      ];
    });
  }

  #factClauses({ report, names, roles, of }: PatternDocument['facts'][number], i: number): string[] {
    return [
      observed(`f${i}`),
      ...(roles ? [`f${i}.role IN ${this.#texts(roles)}`] : []),
      ...(of === undefined ? [] : [`f${i}.of = ${this.#mentions.get(`${report} ${of}`)}.key`]),
      ...(this.pattern.items[names]!.is === 'child' ? [`m${i}.type = 'CHILD'`] : []),
    ];
  }

  #itemClauses(): Clause[] {
    return Object.entries(this.pattern.items).flatMap(([name, item]): Clause[] => {
      if (item.is !== 'location') return [];
      const place = this.#variables.get(name)!;
      const precisions = 'precisions' in item ? item.precisions : undefined;
      const precision = `split(${place}.key, ':')[CASE WHEN ${place}.source IS NULL THEN 0 ELSE 2 END]`;
      return [
        ...(isCoarse(item) ? [] : [{ needs: [name], text: `NOT ${place}.coarse` }]),
        ...(precisions ? [{ needs: [name], text: `${precision} IN ${this.#texts(precisions)}` }] : []),
      ];
    });
  }

  /** What holds between two items. That people differ is seen only when it is known who is who for the reader. */
  #pairClauses(): Clause[] {
    const { different, times, distances, sameHandle } = this.pattern;
    return [
      ...different.flatMap((list) => {
        const values = list.filter((name) => this.#variables.has(name));
        return values.flatMap((one, i) => values.slice(i + 1).map((other) => this.#pair([one, other], '<>')));
      }),
      ...times.flatMap(({ earlier, later, atLeastDays, atMostDays, eitherOrder }) => {
        const needs = [earlier.report, later.report];
        const [from, to] = [earlier, later].map(({ report, edge }) => {
          const side = edge === 'start' ? 'observedFrom' : 'observedTo';
          return `${this.#variables.get(report)}.${side}.epochMillis`;
        });
        const apart = eitherOrder ? `abs(${to} - ${from})` : `${to} - ${from}`;
        return [
          { needs, text: `${apart} >= ${this.#number(atLeastDays ?? 0, DAY_MS)}` },
          ...(atMostDays === undefined ? [] : [{ needs, text: `${apart} <= ${this.#number(atMostDays, DAY_MS)}` }]),
        ];
      }),
      ...distances.map(({ between, atMostKm }) => {
        const [a, b] = between.map((name) => this.#variables.get(name));
        const most = this.#number(atMostKm, 1_000);
        return { needs: between, text: `point.distance(${a}.point, ${b}.point) <= ${most}` };
      }),
      ...sameHandle.flatMap((pair) => [this.#pair(pair, '<>'), this.#pair(pair, '=', '.bare')]),
    ];
  }

  #pair(names: readonly string[], comparison: '<>' | '=', property = ''): Clause {
    const [a, b] = names.map((name) => `${this.#variables.get(name)}${property}`);
    return { needs: names, text: `${a} ${comparison} ${b}` };
  }

  /** Values that join reports must not be hubs for this caller; a city joins nothing anyway. */
  #guards(): Clause[] {
    return Object.entries(this.pattern.items).flatMap(([name, item]): Clause[] => {
      if (isReport(item) || isPerson(item) || isCoarse(item)) return [];
      const most = ('mostReports' in item ? item.mostReports : undefined) ?? USUAL_MOST_REPORTS;
      const limit = this.#integer(most);
      const named = `MATCH (${this.#variables.get(name)})<-[g:MENTIONS|LOCATED_AT]-(h:Report)`;
      const counted = `${named} WHERE ${visible('h')} AND ${observed('g')} WITH DISTINCT h LIMIT ${limit} + 1 RETURN 1`;
      return [{ needs: [name], text: `size(COLLECT { ${counted} }) <= ${limit}` }];
    });
  }

  /** The first report of one value comes after the last report of another. */
  #follows(): Clause[] {
    return this.pattern.follows.map(({ item, after, atMostDays }) => {
      const edgeOf = (name: string, pick: string) =>
        `head(COLLECT { MATCH (${this.#variables.get(name)})<-[g:MENTIONS|LOCATED_AT]-(h:Report) WHERE ${visible('h')} AND ${observed('g')} RETURN ${pick} })`;
      const first = edgeOf(item, 'min(g.observedFrom.epochMillis)');
      const last = edgeOf(after, 'max(g.observedFrom.epochMillis)');
      return { needs: [item, after], text: `0 < ${first} - ${last} <= ${this.#number(atMostDays, DAY_MS)}` };
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
