import { describe, expect, it } from '@jest/globals';
import { createMetropolitanArea } from '../../../src/normalise/metropolitan-area.js';

describe('metropolitan area', () => {
  const areaOf = createMetropolitanArea();

  it.each([
    ['a street corner of Chicago', 41.8853, -87.6213, 'US-IL-chicago'],
    ['Cicero, a suburb', 41.8456, -87.7539, 'US-IL-chicago'],
    ['downtown Milwaukee', 43.045, -87.9, 'US-WI-milwaukee'],
    ['the middle of the Atlantic', 35, -45, null],
  ])('of %s', (_, lat, lon, area) => {
    expect(areaOf(lat, lon)).toBe(area);
  });
});
