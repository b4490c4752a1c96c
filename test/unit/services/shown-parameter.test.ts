import { describe, expect, it } from '@jest/globals';
import { shownParameter } from '../../../src/services/shown-parameter.js';

const many = Array.from({ length: 25 }, (_, i) => i);

describe('a parameter that is shown', () => {
  it('is JSON as it is while it is short', () => {
    expect(shownParameter('markings', ['OPEN'])).toEqual({ name: 'markings', value: '["OPEN"]', cut: null });
    expect(shownParameter('knownAt', null).value).toBe('null');
    expect(shownParameter('knownAt', undefined).value).toBe('null');
  });

  it('says what was cut, wherever it was', () => {
    const rows = shownParameter('rows', [{ ids: many }]);
    expect(JSON.parse(rows.value)).toEqual([{ ids: many.slice(0, 20) }]);
    expect(rows.cut).toBe('Shown are the first 20 entries of lists of up to 25.');
    expect(shownParameter('text', 'a'.repeat(600))).toMatchObject({
      value: JSON.stringify(`${'a'.repeat(500)}…`),
      cut: 'Shown are the first 500 characters of 1 longer texts.',
    });
  });
});
