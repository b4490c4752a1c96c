import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { spanInZone } from '../../../src/normalise/date-span.js';

const ZONES = [
  'America/Chicago',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'UTC+2',
];
const field = (max: number) => fc.integer({ min: 0, max });

describe('the span of a date in a zone', () => {
  it('is what the calendar of the zone says, on days when the clocks change too', () => {
    fc.assert(
      fc.property(
        fc.record({
          year: fc.integer({ min: 1950, max: 2035 }),
          month: fc.integer({ min: 1, max: 12 }),
          day: fc.integer({ min: 1, max: 28 }),
        }),
        fc.option(fc.record({ hour: field(23), minute: field(59), second: field(59) })),
        fc.constantFrom(...ZONES),
        (date, time, zone) => {
          const precision = time ? 'second' : 'day';
          const start = DateTime.fromObject({ ...date, ...time }, { zone });
          const end = start.plus({ [precision]: 1 });
          expect(spanInZone(date, time, precision, zone)).toEqual([start.toMillis(), end.toMillis()]);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['2024-03-10', 23],
    ['2024-11-03', 25],
    ['2024-07-04', 24],
  ])('of %s in Chicago is %d hours', (text, hours) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    const [from = 0, to = 0] = spanInZone({ year, month, day }, null, 'day', 'America/Chicago') ?? [];
    expect((to - from) / 3_600_000).toBe(hours);
  });
});
