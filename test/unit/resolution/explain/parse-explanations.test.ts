import { describe, expect, it } from '@jest/globals';
import { PERSON_COMPARISONS } from '../../../../src/resolution/comparisons/person-comparisons.js';
import { parseExplanations } from '../../../../src/resolution/explain/parse-explanations.js';
import { why } from '../../../../src/resolution/explain/why.js';
import { madeUpPeople } from '../made-up-people.js';
import { trainedOn } from '../trained-on.js';

const { records } = madeUpPeople(20);
const { scoring } = trainedOn(records);
const pairs = [1, 2].map((i) => why(records[0]!, records[i]!, scoring, PERSON_COMPARISONS));

describe('explanations in a file', () => {
  it('are read one a line', () => {
    const text = pairs.map((pair) => `${JSON.stringify({ ...pair, threshold: 0.7, together: true })}\n`).join('\n');
    expect([...parseExplanations(text, 'why.jsonl')]).toEqual(pairs.map((pair) => ({ why: pair, threshold: 0.7 })));
  });

  it('are read from a single one, indented', () => {
    const text = JSON.stringify(pairs[0], null, 2);
    expect([...parseExplanations(text, 'why.json')]).toEqual([{ why: pairs[0], threshold: null }]);
  });

  it.each([
    ['something else', '{"left": "a"}', 'why.jsonl is no explanation of a pair (right: '],
    ['a broken line', `${JSON.stringify(pairs[0])}\n{`, 'why.jsonl:2 is no explanation of a pair'],
  ])('are refused when they are %s, with the line', (_, text, message) => {
    expect(() => [...parseExplanations(text, 'why.jsonl')]).toThrow(message);
  });
});
