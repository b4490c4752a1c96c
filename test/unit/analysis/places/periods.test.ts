import { describe, expect, it } from '@jest/globals';
import { periodsOf } from '../../../../src/analysis/places/periods.js';

const sighting = (reportId: string, observedFrom: string | null, observedTo = observedFrom, entityId = 'phone:a') => ({
  entityId,
  reportId,
  reportKind: 'tip',
  role: 'contact',
  observedFrom,
  observedTo,
  places: [],
});

describe('periodsOf', () => {
  it('counts each report once in the period in which its time begins, weeks from Monday', () => {
    const periods = periodsOf(
      [
        sighting('r1', '2024-03-03T23:59:00.000Z'),
        sighting('r1', '2024-03-03T23:59:00.000Z', undefined, 'phone:b'),
        sighting('r2', '2024-03-04T00:00:00.000Z', '2024-03-20T00:00:00.000Z'),
        sighting('r3', null),
      ],
      'WEEK',
    );
    expect(
      periods.map(({ from, to, reports, longer }) => [from.slice(0, 10), to.slice(0, 10), reports, longer]),
    ).toEqual([
      ['2024-02-26', '2024-03-04', 1, 0],
      ['2024-03-04', '2024-03-11', 1, 1],
    ]);
    expect(periods[0]).toMatchObject({ entityIds: ['phone:a', 'phone:b'], kinds: [{ kind: 'tip', reports: 1 }] });
  });
});
