import { describe, expect, it } from '@jest/globals';
import { legBetween } from '../../../../src/analysis/places/leg-between.js';

const HOUR = 3_600_000;
const chicago = (uncertaintyKm: number | null) => ({ lat: 41.85, lon: -87.65, uncertaintyKm });
/** About 131 km to the north. */
const milwaukee = (uncertaintyKm: number | null) => ({ lat: 43.0389, lon: -87.9065, uncertaintyKm });
const at = (place: ReturnType<typeof chicago>, from: number, to = from) => ({
  place,
  from: from * HOUR,
  to: to * HOUR,
});

describe('legBetween', () => {
  it('divides what the uncertainty leaves of the distance by the longest time that the dates leave', () => {
    const leg = legBetween(at(chicago(30), 0, 1), at(milwaukee(15), 2, 3), 1_000);
    expect(leg.distanceKm).toBeCloseTo(133.9, 0);
    expect(leg.leastKm).toBeCloseTo(leg.distanceKm! - 45, 6);
    expect(leg.mostHours).toBe(3);
    expect(leg.leastKmh).toBeCloseTo(leg.leastKm! / 3, 6);
    expect(leg.verdict).toBe('POSSIBLE');
  });

  it('computes no speed between places whose uncertainty could explain the distance', () => {
    const leg = legBetween(at(chicago(100), 0), at(milwaukee(40), 1), 1_000);
    expect(leg).toMatchObject({ leastKm: 0, leastKmh: null, verdict: 'UNKNOWN' });
  });

  it('computes no speed to a region, or to a place without a position', () => {
    expect(legBetween(at(chicago(1), 0), at(milwaukee(null), 1), 1_000)).toMatchObject({
      leastKm: null,
      leastKmh: null,
      verdict: 'UNKNOWN',
    });
    const nowhere = { lat: null, lon: null, uncertaintyKm: null };
    expect(legBetween(at(chicago(1), 0), { place: nowhere, from: HOUR, to: HOUR }, 1_000)).toMatchObject({
      distanceKm: null,
      verdict: 'UNKNOWN',
    });
  });

  it('calls impossible what even the longest time makes too fast, and only that', () => {
    expect(legBetween(at(chicago(0.1), 0), at(milwaukee(0.1), 0.1), 1_000).verdict).toBe('IMPOSSIBLE');
    // The same two instants, but each known by the day only.
    expect(legBetween(at(chicago(0.1), 0, 24), at(milwaukee(0.1), 0, 24), 1_000).verdict).toBe('POSSIBLE');
    expect(legBetween(at(chicago(0.1), 5), at(milwaukee(0.1), 5), 1_000)).toMatchObject({
      leastKmh: null,
      verdict: 'IMPOSSIBLE',
    });
  });
});
