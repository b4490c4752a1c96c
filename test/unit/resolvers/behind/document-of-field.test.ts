import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { documentOfField } from '../../../../src/resolvers/behind/document-of-field.js';
import { buildApiSchema } from '../../../../src/resolvers/build-api-schema.js';

const schema = buildSchema(`
  type Query { rows(first: Int! = 5, id: ID): Rows!  count: Int  behind: Int }
  type Mutation { drop(id: ID!): Boolean }
  type Rows { total: Int  row: Row  needs(x: Int!): Int }
  type Row { id: ID  inner: Inner }
  type Inner { id: ID }
`);
const ask = (field: string, args: Record<string, unknown> = {}, selection: string | null = null) =>
  documentOfField(schema, { field, args, selection }, ['behind']);

describe('the document that asks one field', () => {
  it('passes arguments as variables and selects scalars to depth 2', () => {
    expect(ask('rows', { first: 2 })).toBe(
      'query($first: Int!) { rows(first: $first) { __typename total row { __typename id } } }',
    );
    expect(ask('count')).toBe('query { count  }');
    expect(ask('rows', {}, 'total')).toBe('query { rows { total } }');
    expect(ask('rows', {}, '{ row { inner { id } } }')).toBe('query { rows { row { inner { id } } } }');
  });

  it('is valid for every field of Query that needs no arguments', async () => {
    const api = await buildApiSchema();
    const fields = Object.values(api.getQueryType()!.getFields()).filter(
      ({ args }) => !args.some((one) => one.type.toString().endsWith('!') && one.defaultValue === undefined),
    );
    expect(fields.length).toBeGreaterThan(10);
    for (const { name } of fields)
      expect(validate(api, parse(documentOfField(api, { field: name, args: {}, selection: null }, [])))).toEqual([]);
  });

  it('is refused for what is no field that reads, for unknown arguments, and for more than one selection', () => {
    expect(() => ask('nothing')).toThrow('There are: count, rows.');
    expect(() => ask('behind')).toThrow('There is no field');
    expect(() => ask('__proto__')).toThrow('There is no field');
    expect(() => ask('drop', { id: '1' })).toThrow('changes something');
    expect(() => ask('rows', { id: '1', other: 2 })).toThrow('It has: first, id.');
    for (const selection of [
      'total } count { x',
      '{ total } } mutation { drop(id: "1") ',
      '{',
      '',
      'total } fragment F on Rows { total',
    ])
      expect(() => ask('rows', {}, selection)).toThrow('not one selection');
  });
});
