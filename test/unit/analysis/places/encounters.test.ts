import { describe, expect, it } from '@jest/globals';
import { encounterOf, type Presence } from '../../../../src/analysis/places/encounters.js';

const presence = (lat: number, uncertaintyKm: number | null, hour: number): Presence => {
  const instant = new Date(Date.UTC(2024, 2, 1, hour)).toISOString();
  const place = { id: `l${lat}`, label: 'x', precision: 'point', role: 'seen', lat, lon: 0, uncertaintyKm } as const;
  return { reportId: `r${lat}-${hour}`, place, from: instant, to: instant };
};
/** One degree of latitude is about 111.2 km. */
const DEGREE = 1 / 111.195;

describe('encounterOf', () => {
  it('is sure when the uncertainty of both places fits into the distance asked for', () => {
    const near = encounterOf(presence(0, 0.1, 0), presence(0.5 * DEGREE, 0.1, 1), { km: 1, hours: 1 });
    expect(near).toMatchObject({ sure: true });
    expect(near!.distanceKm).toBeCloseTo(0.5, 2);
  });

  it('is possible when only some points within the uncertainty are near enough', () => {
    expect(encounterOf(presence(0, 4, 0), presence(9 * DEGREE, 4, 0), { km: 5, hours: 0 })).toMatchObject({
      sure: false,
    });
    expect(encounterOf(presence(0, 4, 0), presence(14 * DEGREE, 4, 0), { km: 5, hours: 0 })).toBeNull();
  });

  it('meets nobody at a place that is vaguer than the distance asked for', () => {
    expect(encounterOf(presence(0, 30, 0), presence(0, 0.1, 0), { km: 5, hours: 0 })).toBeNull();
    expect(encounterOf(presence(0, 0.1, 0), presence(0, null, 0), { km: 5, hours: 0 })).toBeNull();
  });

  it('needs the same time', () => {
    expect(encounterOf(presence(0, 0.1, 0), presence(0, 0.1, 3), { km: 1, hours: 2 })).toBeNull();
    expect(encounterOf(presence(0, 0.1, 3), presence(0, 0.1, 0), { km: 1, hours: 3 })).not.toBeNull();
  });
});
