import { describe, expect, it } from '@jest/globals';
import { Random } from '../../../src/domain/random.js';

describe('Random', () => {
  it('gives the numbers of the reference implementation', () => {
    const random = Random.fromState([1, 2, 3, 4]);
    expect([random.bits(), random.bits(), random.bits(), random.bits()]).toEqual([11520, 0, 5927040, 70819200]);
  });

  it('gives the same numbers for the same path and others for another path', () => {
    const draw = (...path: (string | number)[]): number[] => {
      const random = Random.at(...path);
      return [random.bits(), random.bits()];
    };
    expect(draw(1, 'tip', 7)).toEqual(draw(1, 'tip', 7));
    expect(draw(1, 'tip', 7)).not.toEqual(draw(1, 'tip', 8));
    expect(draw(1, 'tip', 7)).not.toEqual(draw(2, 'tip', 7));
    expect(draw(1, 'ab', 'c')).not.toEqual(draw(1, 'a', 'bc'));
  });

  it('spreads evenly over forks of neighbouring indexes', () => {
    const buckets = new Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i += 1) {
      const bucket = Random.at(1, 'even', i).below(10);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    for (const count of buckets) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('refuses to pick from nothing', () => {
    expect(() => Random.at(1).pick([])).toThrow(RangeError);
  });
});
