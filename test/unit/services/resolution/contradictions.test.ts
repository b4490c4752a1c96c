import { describe, expect, it } from '@jest/globals';
import { contradictions, type StandingVerdict } from '../../../../src/services/resolution/contradictions.js';

const verdict = (id: string, a: string, b: string, said: StandingVerdict['verdict']): StandingVerdict => ({
  id,
  groups: [a, b],
  verdict: said,
});

describe('a new judgement', () => {
  const standing = [
    verdict('1', 'a', 'b', 'SAME'),
    verdict('2', 'a', 'c', 'DIFFERENT'),
    verdict('3', 'x', 'y', 'SAME'),
  ];

  it.each([
    ['SAME', 'b', 'c', ['2']],
    ['DIFFERENT', 'a', 'b', ['1']],
    ['DIFFERENT', 'b', 'c', []],
    ['SAME', 'b', 'x', []],
    ['UNSURE', 'b', 'c', []],
  ] as const)('of %s between %s and %s contradicts %j', (said, a, b, told) => {
    expect(contradictions(standing, [[a, b]], said)).toEqual(told);
  });

  it('of DIFFERENT contradicts the whole chain that says the same', () => {
    const chain = [verdict('1', 'a', 'b', 'SAME'), verdict('2', 'b', 'c', 'SAME')];
    expect(contradictions(chain, [['a', 'c']], 'DIFFERENT')).toEqual(['1', '2']);
  });
});
