import { describe, expect, it } from '@jest/globals';
import { readPattern } from '../../../../src/analysis/patterns/parse-pattern.js';
import { examplePattern } from './example-pattern.js';

const faultsOf = (change: object, items: object = {}): string[] => {
  const example = examplePattern();
  const document = { ...example, ...change, items: { ...example.items, ...items } };
  return readPattern(JSON.stringify(document)).faults.map(({ path, message }) => `${path}: ${message}`);
};
const edge = (report: string, at: 'start' | 'end') => ({ report, edge: at });
const facts = examplePattern()['facts'] as object[];

describe('readPattern', () => {
  it('takes a pattern that can be asked', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, object, object, RegExp]>([
    ['a word that is not of the language', { cypher: 'MATCH (n) RETURN n' }, {}, /cypher/],
    ['another format', { format: 'asterism-pattern/9' }, {}, /^format/],
    ['a repetition without end', { facts: [...facts, { report: 'one', names: 'phone', repeat: '*' }] }, {}, /repeat/],
    ['an unknown item', { answers: ['nobody'] }, {}, /answers\[0\]: there is no item "nobody"/],
    ['an item that JavaScript knows', { answers: ['constructor'] }, {}, /there is no item "constructor"/],
    ['an unknown input', { counts: [{ of: 'city', atLeast: { input: 'many' } }] }, {}, /"many" is used, but/],
    ['an input that nothing uses', { times: [] }, {}, /inputs.days: is used nowhere/],
    [
      'an input with an impossible default',
      { inputs: { days: { description: 'x', default: 9, min: 10, max: 20 } } },
      {},
      /min ≤ default/,
    ],
    ['an item without a fact', {}, { email: { is: 'email' } }, /items.email: no fact names it/],
    ['a report without facts', {}, { three: { is: 'report' } }, /items.three: it names nothing/],
    [
      'a fact of what is no report',
      { facts: [...facts, { report: 'phone', names: 'city' }] },
      {},
      /"phone" is no report/,
    ],
    [
      'an owner from another report',
      { facts: [...facts, { report: 'two', names: 'city', of: 'childOne' }] },
      {},
      /must name "childOne"/,
    ],
    [
      'times of what is no report',
      { times: [{ earlier: edge('phone', 'end'), later: edge('two', 'start'), atMostDays: { input: 'days' } }] },
      {},
      /only reports have times/,
    ],
    [
      'a distance from a city',
      { distances: [{ between: ['city', 'city'], atMostKm: 1 }] },
      {},
      /a city is not a point/,
    ],
    ['an answer that is a report', { answers: ['one'] }, {}, /reports are the proof/],
    ['a count of what is in the answer', { counts: [{ of: 'phone', atLeast: 2 }] }, {}, /"phone" is in "answers"/],
    ['a count of one', { counts: [{ of: 'city', atLeast: 1 }] }, {}, /counted from 2/],
    [
      'two windows',
      {
        counts: [
          { of: 'city', atLeast: 2, withinDays: 1 },
          { of: 'city', atLeast: 2, withinDays: 2 },
        ],
      },
      {},
      /only one/,
    ],
    ['an item that differs from itself', { different: [['phone', 'phone']] }, {}, /differs from itself/],
  ])('refuses %s', (_, change, items, message) => {
    expect(faultsOf(change, items).join('\n')).toMatch(message);
  });

  it('refuses what joins everything with everything', () => {
    const apart = facts.filter((_, i) => i !== 4);
    expect(faultsOf({ facts: apart }).join()).toContain('one and two have no value in common');
  });

  it('refuses what a city alone joins', () => {
    const byCity = [...facts.filter((_, i) => i !== 4), { report: 'two', names: 'city' }];
    expect(faultsOf({ facts: byCity }).join()).toContain('by a city, region or country alone');
  });

  it('refuses what a person alone joins, since who is who depends on the reader', () => {
    const byPerson = [...facts.filter((_, i) => i !== 4), { report: 'two', names: 'childOne' }];
    expect(faultsOf({ facts: byPerson }).join()).toContain('have no value in common');
  });

  it('refuses times that contradict each other, over several conditions', () => {
    const order = (a: string, b: string, atLeastDays: number) => ({
      earlier: edge(a, 'end'),
      later: edge(b, 'start'),
      atLeastDays,
      atMostDays: { input: 'days' },
    });
    expect(faultsOf({ times: [order('one', 'two', 1), order('two', 'one', 0)] }).join()).toContain('contradict');
    expect(faultsOf({ times: [order('one', 'two', 11)] }).join()).toContain('contradict');
    expect(faultsOf({ times: [order('one', 'two', 10)] })).toEqual([]);
  });

  it.each(['', 'null', '[]', '{', '{"items":{"__proto__":{"is":"phone"}}}', `"${'x'.repeat(60_000)}"`])(
    'refuses %.40s without failing',
    (text) => {
      const { pattern, faults } = readPattern(text);
      expect(pattern).toBeNull();
      expect(faults.length).toBeGreaterThan(0);
    },
  );
});
