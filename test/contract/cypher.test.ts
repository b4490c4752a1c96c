import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import * as encoders from '../../src/graph/statement.js';
import { allStatements } from '../../src/graph/statements/all-statements.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeGoldenGraph } from './golden-graph.js';

const FOLDER = new URL('../../cypher/', import.meta.url);
const namesIn = (folder: 'read' | 'write') =>
  readdirSync(new URL(`${folder}/`, FOLDER)).map((file) => `${folder}/${file.replace(/\.cypher$/, '')}`);
const textOf = (name: string) => readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8');
const codeOf = (name: string) => textOf(name).replace(/^\s*\/\/.*$/gm, '');

const statements = allStatements();
const named = statements.map((statement) => [statement.name, statement] as const);
const reads = named.filter(([name]) => name.startsWith('read/'));

const AT = new Date().toISOString();
/** What EXPLAIN is given for each parameter: a value of its type, so that the plan is the one that is run. */
const SAMPLES = new Map<unknown, unknown>([
  [encoders.text, 'a'],
  [encoders.secret, 'a'],
  [encoders.optionalText, 'a'],
  [encoders.texts, ['a']],
  [encoders.optionalTexts, ['a']],
  [encoders.flag, true],
  [encoders.float, 0.5],
  [encoders.optionalFloat, 0.5],
  [encoders.integer, neo4j.int(10)],
  [encoders.optionalInteger, neo4j.int(10)],
  [encoders.instant, encoders.instant(AT)],
  [encoders.optionalInstant, encoders.instant(AT)],
  [encoders.rows, []],
]);

/** Reads of reports by administrators or without their content, with the reason. */
const WITHOUT_MARKING: Readonly<Record<string, string>> = {
  'read/is-empty': 'answers yes or no to this machine only',
  'read/members-of-groups': 'the resolver decides for all; who sees a link is decided when it is read',
  'read/mentions-to-resolve': 'the resolver decides for all; who sees a link is decided when it is read',
  'read/reports-of-run': 'retracting a run takes back all that it asserted',
};

interface Plan {
  readonly operatorType: string;
  readonly identifiers: readonly string[];
  readonly children: readonly Plan[];
}

const operatorsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operatorsOf)];
/** A product of rows found by unique keys has at most as many rows as were asked for. */
const isSmall = (plan: Plan): boolean =>
  operatorsOf(plan).every(({ operatorType }) =>
    /Unique|Argument|Unwind|Filter|Projection|Limit|Top|EmptyRow/.test(operatorType),
  );

/** How a statement asks that a version was held, or only that it was recorded, by the time that the caller asks about. */
const timesOf = (r: string): string[] => [
  `CASE WHEN $knownAt IS NULL THEN ${r}.current ELSE any(i IN range(0, size(coalesce(${r}.heldFrom, [${r}.recordedAt])) - 1) WHERE coalesce(${r}.heldFrom, [${r}.recordedAt])[i] <= $knownAt AND coalesce($knownAt < ${r}.heldTo[i], true)) END`,
  `($knownAt IS NULL OR ${r}.recordedAt <= $knownAt)`,
];

describe('statements', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
    await writeGoldenGraph(graph);
  }, 120_000);
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  async function explain(text: string, values: object) {
    const session = graph.stores.driver.session();
    const { summary } = await session.run(`EXPLAIN ${text}`, values);
    await session.close();
    const warnings = (summary.notifications ?? []).map(({ code, description }) => `${code}: ${description}`);
    return { summary, warnings, operators: operatorsOf(summary.plan as unknown as Plan) };
  }

  it('would be seen to warn and to scan, if they did', async () => {
    const { warnings, operators } = await explain('MATCH (a), (b:NoSuchLabel) RETURN a, b', {});
    expect(warnings.join()).toContain('UnknownLabel');
    const types = operators.map(({ operatorType }) => operatorType.split('@')[0]);
    expect(types).toEqual(expect.arrayContaining(['AllNodesScan', 'CartesianProduct']));
  });

  it('have one file and one typed twin each', () => {
    expect([...namesIn('read'), ...namesIn('write')].sort()).toEqual(statements.map(({ name }) => name).sort());
  });

  it.each(named)('%s takes exactly the parameters that its text names', (name, { parameters }) => {
    const used = new Set([...codeOf(name).matchAll(/\$(\w+)/g)].map((match) => match[1]!));
    expect(Object.keys(parameters).sort()).toEqual([...used].sort());
  });

  it.each(named)('%s says at its head what it is for, takes and answers', (name) => {
    const [purpose, parameters, rows] = textOf(name).split('\n');
    expect(purpose).toMatch(/^\/\/ Purpose: \S.*\.$/);
    expect(parameters).toMatch(/^\/\/ Parameters: \S/);
    expect(rows).toMatch(/^\/\/ Rows: \S/);
  });

  it.each(named)('%s is one statement without comments that could hide text', (name) => {
    expect(codeOf(name)).not.toMatch(/;|\/\*|\/\//);
  });

  it.each(reads)('%s holds no clause that writes and calls no procedure but the full-text search', (name) => {
    const code = codeOf(name).replace(/'[^']*'/g, "''");
    expect(code).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|LOAD\s+CSV)\b/i);
    const called = [...code.matchAll(/\bCALL\s+([\w.]+)/gi)].map((match) => match[1]);
    const allowed = ['db.index.fulltext.queryNodes', 'db.index.fulltext.awaitEventuallyConsistentIndexRefresh'];
    expect(called.filter((procedure) => !allowed.includes(procedure ?? ''))).toEqual([]);
  });

  it.each(reads)('%s asks of every report whether its marking is one that the caller may see', (name) => {
    if (WITHOUT_MARKING[name]) return expect(codeOf(name)).not.toMatch(/\.(text|title|marking)\b/);
    const code = codeOf(name);
    const labelled = [...code.matchAll(/\((\w*):Report\b/g)].map((match) => match[1]!);
    const reached = [...code.matchAll(/\[\w*:(?:SUPERSEDES|PART_OF)\*?\]->?\((\w*)/g)].map((match) => match[1]!);
    for (const variable of new Set([...labelled, ...reached])) {
      expect(variable).not.toBe('');
      expect(code).toMatch(new RegExp(`\\b${variable}\\.marking IN \\$markings`));
    }
  });

  it.each(reads)('%s asks when a report was held in the same words as every other, after each marking', (name) => {
    // A report that was retracted is known all the same.
    if (name === 'read/report-is-known') return;
    const code = codeOf(name).replace(/\s+/g, ' ');
    for (const [asked, variable] of code.matchAll(/\b(\w+)\.marking IN \$markings.*?(?=\b\w+\.marking IN|$)/g))
      expect(timesOf(variable!).some((text) => asked.startsWith(`${variable}.marking IN $markings AND ${text}`))).toBe(
        true,
      );
  });

  it.each(named)(
    '%s is planned without warnings, scans of all nodes and products',
    async (name, { parameters, mode }) => {
      const values = Object.fromEntries(
        Object.entries(parameters).map(([key, encoder]) => [key, sampleOf(key, encoder)]),
      );
      const { summary, warnings, operators } = await explain(textOf(name), values);
      expect(warnings).toEqual([]);
      expect(
        operators.map(({ operatorType }) => operatorType).filter((type) => type.startsWith('AllNodesScan')),
      ).toEqual([]);
      const products = operators.filter(({ operatorType }) => operatorType.startsWith('CartesianProduct'));
      expect(
        products.filter((product) => !product.children.every(isSmall)).map(({ identifiers }) => identifiers),
      ).toEqual([]);
      if (mode === 'READ') expect(summary.queryType).toBe('r');
      // A write may have to know something between its statements.
      else expect(summary.queryType).toMatch(/^(r|rw|w)$/);
    },
  );
});

function sampleOf(name: string, encoder: unknown): unknown {
  if (!SAMPLES.has(encoder)) throw new Error(`Say in SAMPLES what EXPLAIN is given for "${name}".`);
  return SAMPLES.get(encoder);
}
