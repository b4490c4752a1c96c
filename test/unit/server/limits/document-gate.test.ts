import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLError, getIntrospectionQuery } from 'graphql';
import { buildApiSchema } from '../../../../src/resolvers/build-api-schema.js';
import { DocumentGate } from '../../../../src/server/limits/document-gate.js';
import { DEFAULT_DOCUMENT_LIMITS } from '../../../../src/server/limits/document-limits.js';

let gate: DocumentGate;
beforeAll(async () => {
  gate = new DocumentGate(await buildApiSchema(), DEFAULT_DOCUMENT_LIMITS);
});

const refusal = (text: string, variables = {}): { code?: string; message: string } => {
  try {
    gate.admit(text, variables);
    return { message: 'admitted' };
  } catch (error) {
    return error as { code: string; message: string };
  }
};
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const fanOut = (levels: number): string =>
  `query{node(id:"x"){...F0}}${times(levels, (i) => `fragment F${i} on Entity{a:__typename ...F${i + 1} b:__typename ...F${i + 1}}`)} fragment F${levels} on Entity{id}`;

describe('the document gate', () => {
  it.each([
    [
      'the query that clients read the schema with',
      getIntrospectionQuery({
        inputValueDeprecation: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
      }),
    ],
    [
      'a connection with its evidence',
      '{connections(from:"a",to:"b"){connections{entities{id label} steps{report{title facts{role entity{label}}} fromFact{of{name}}}}}}',
    ],
    [
      '200 neighbours with links',
      '{neighbourhood(id:"a",first:200){totals{kind count} neighbours{entity{id label kind}} links{from to reports{id}}}}',
    ],
    ['a lookup of two', '{lookup(identifiers:["a","b"]){entities{id reports(first:5){nodes{title}}}}}'],
  ])('admits %s', (_, text) => {
    expect(refusal(text).message).toBe('admitted');
  });

  it.each([
    ['levels', `{node(id:"x"){${'...on Entity{reports{nodes{facts{entity{'.repeat(4)}id${'}}}}}'.repeat(4)}}}`],
    ['tokens', `{${times(1000, (i) => `a${i}:__typename`)}}`],
    ['characters', `{__typename #${'x'.repeat(200_000)}\n}`],
    ['aliases', `{node(id:"x"){${times(60, (i) => `a${i}:__typename`)}}}`],
    ['root fields', `{${times(11, (i) => `node(id:"${i}"){id}`)}}`],
    ['directives', `{__typename ${'@skip(if:false) '.repeat(51)}}`],
    ['definitions', `{__typename} ${times(60, (i) => `fragment F${i} on Entity{id}`)}`],
    ['fields', fanOut(10)],
    ['aliases', `{node(id:"x"){...A ...A ...A}} fragment A on Entity{${times(20, (i) => `a${i}:id`)}}`],
    ['cost', '{search(text:"a",first:200){nodes{...on Entity{reports(first:200){nodes{facts{role original}}}}}}}'],
    ['levels of introspection', `{__schema{types{${'fields{type{'.repeat(10)}name${'}}'.repeat(10)}}}}`],
  ])('refuses too many %s', (what, text) => {
    expect(refusal(text)).toMatchObject({ code: 'TOO_COMPLEX', message: expect.stringContaining(what) as unknown });
  });

  it('measures thirty levels of doubling fragments, a billion fields, at once', () => {
    const started = performance.now();
    expect(refusal(fanOut(30))).toMatchObject({ code: 'TOO_COMPLEX' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it.each([
    '{node(id:"x"){...A}} fragment A on Entity{...B} fragment B on Entity{...A}',
    '{search(text:"a",first:-1){totalCount nodes{id}}}',
    '{search(text:"a",first:99999999999999){nodes{id}}}',
  ])('refuses %s as wrong input', (text) => {
    expect(refusal(text)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('reads list sizes from variables and their defaults, and checks each time anew', () => {
    const text =
      'query($n:Int=200){search(text:"a",first:$n){nodes{...on Entity{reports(first:$n){nodes{facts{role original}}}}}}}';
    expect(refusal(text, { n: 5 }).message).toBe('admitted');
    expect(refusal(text).code).toBe('TOO_COMPLEX');
    expect(refusal(text, { n: 500 }).code).toBe('BAD_USER_INPUT');
    expect(refusal(text, { n: 5 }).message).toBe('admitted');
  });

  it('refuses variables that nest a hundred thousand deep', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    expect(refusal('query($v:ID!){node(id:$v){id}}', { v: deep }).code).toBe('TOO_COMPLEX');
  });

  it('hands a syntax error back for the GraphQL server to report', () => {
    expect(gate.admit('{', {})).toBeInstanceOf(GraphQLError);
  });

  it('does not look at an accepted document again', () => {
    const text = '{stats{reports}}';
    expect(gate.admit(text, {})).toBe(gate.admit(text, {}));
  });
});
