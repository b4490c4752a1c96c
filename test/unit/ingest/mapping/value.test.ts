import { describe, expect, it } from '@jest/globals';
import { compileCondition } from '../../../../src/ingest/mapping/condition.js';
import type { ConditionSpec, ValueSpec } from '../../../../src/ingest/mapping/mapping-document.js';
import { rowScope } from '../../../../src/ingest/mapping/scope.js';
import { compileValue } from '../../../../src/ingest/mapping/value.js';

const ROW = {
  a: ' x ',
  empty: '',
  ':ID': 5,
  'odd name': 'o',
  'a.b': 'dotted',
  nest: { 'lat:double': 1.5, list: [{ n: 1 }, { n: [2, 3] }] },
  sex: 'm',
  tags: 'p, q,,r',
};
const all = (spec: ValueSpec) => compileValue(spec).all(rowScope(ROW));
const holds = (spec: ConditionSpec) => compileCondition(spec)(rowScope(ROW));

describe('a value', () => {
  it('is a template over columns with any name', () => {
    expect(all('id {:ID}, {odd name} {a}')).toEqual(['id 5, o x']);
    expect(all('{a.b}')).toEqual(['dotted']);
    expect(all('{nest.lat:double}')).toEqual(['1.5']);
    expect(all('{nest.list[].n}')).toEqual(['1', '2', '3']);
    expect(all('{{a}}')).toEqual(['{a}']);
    expect(all('{toString}{__proto__}')).toEqual([]);
  });
  it('is empty when all its columns are, and leaves out the text before an empty one', () => {
    expect(all('{empty} {missing}')).toEqual([]);
    expect(all('{a}, {empty}')).toEqual(['x']);
    expect(all('{empty}, {a}')).toEqual(['x']);
    expect(all('{a}, {empty}; {odd name}!')).toEqual(['x; o!']);
  });
  it('may be the first of several, be split, be replaced and have a default', () => {
    expect(all(['{empty}', '{a}'])).toEqual(['x']);
    expect(all({ from: '{tags}', split: ',' })).toEqual(['p', 'q', 'r']);
    expect(all({ from: '{sex}', map: { M: 'MALE', '*': 'OTHER' } })).toEqual(['MALE']);
    expect(all({ from: '{a}', map: { M: 'MALE', '*': 'OTHER' } })).toEqual(['OTHER']);
    expect(all({ from: '{empty}', default: 'none' })).toEqual(['none']);
  });
});

describe('a condition', () => {
  it('holds for text, for one of several and for none of them', () => {
    expect([holds('{a}'), holds('{empty}')]).toEqual([true, false]);
    expect([holds({ value: '{sex}', is: ['F', 'M'] }), holds({ value: '{sex}', is: 'F' })]).toEqual([true, false]);
    expect([holds({ value: '{sex}', not: 'F' }), holds({ value: '{sex}', not: ['M'] })]).toEqual([true, false]);
    expect(holds(['{a}', { value: '{sex}', not: 'M' }])).toBe(false);
  });
});
