import { describe, expect, it } from '@jest/globals';
import { glueOf } from '../../../src/analysis/glue.js';
import { project } from './project.js';

const group = (name: string) => [
  `person:${name}1 phone:${name}`,
  `person:${name}2 phone:${name}`,
  `person:${name}1 person:${name}2`,
];

describe('glue', () => {
  const texts = [
    ...['a', 'b', 'c', 'd'].flatMap((name) => [...group(name), `person:${name}1 phone:spam`]),
    ...group('e'),
    'person:d2 email:1',
    'email:1 person:e1',
  ];
  const { graph } = project(texts);

  it('finds the number that holds groups together, then the next, and what falls apart', () => {
    const { giant, steps, before, after } = glueOf(graph, 5);
    expect(giant).toBe(17);
    expect(steps.map(({ id }) => id)).toEqual(['phone:spam', 'email:1']);
    expect(steps[0]).toMatchObject({ degree: 4, before: 17, after: 7, pieces: [7, 3, 3, 3], pieceCount: 4 });
    expect(steps[1]).toMatchObject({ before: 7, after: 3, pieces: [3, 3] });
    expect(before).toMatchObject({ components: 1, alone: 0 });
    expect(after).toMatchObject({ components: 5, alone: 0 });
    expect(after.largest[0]).toEqual({ size: 3, members: ['person:a1', 'person:a2', 'phone:a'] });
  });

  it('shows what falls apart without values that were chosen', () => {
    const { steps, after } = glueOf(graph, 0, ['phone:spam', 'phone:unknown']);
    expect(steps).toEqual([]);
    expect(after.largest.map(({ size }) => size)).toEqual([7, 3, 3, 3]);
  });

  it('never takes people out, and stops when no value parts anything', () => {
    const people = project(['person:a person:b', 'person:b person:c', 'phone:1 person:a']);
    expect(glueOf(people.graph, 5).steps).toEqual([]);
  });

  it('is empty of nothing', () => {
    expect(glueOf(project([]).graph, 3)).toMatchObject({ giant: 0, steps: [] });
  });
});
