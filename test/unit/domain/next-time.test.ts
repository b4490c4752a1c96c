import { describe, expect, it } from '@jest/globals';
import { checkedRecurrence, nextTime } from '../../../src/domain/next-time.js';

describe('the next time of a schedule', () => {
  const hours = (everyHours: number) => ({ everyHours, dailyAt: null });
  const daily = (dailyAt: string) => ({ everyHours: null, dailyAt });

  it('is so many hours after the last, without those that nobody was there for', () => {
    const due = '2024-03-01T10:00:00.000Z';
    expect(nextTime(hours(6), due, due)).toBe('2024-03-01T16:00:00.000Z');
    expect(nextTime(hours(6), due, '2024-03-01T15:59:00.000Z')).toBe('2024-03-01T16:00:00.000Z');
    expect(nextTime(hours(6), due, '2024-03-03T11:00:00.000Z')).toBe('2024-03-03T16:00:00.000Z');
  });

  it('is the next such time of day in UTC', () => {
    const due = '2024-02-29T03:30:00.000Z';
    expect(nextTime(daily('03:30'), due, '2024-02-29T03:29:59.000Z')).toBe(due);
    expect(nextTime(daily('03:30'), due, due)).toBe('2024-03-01T03:30:00.000Z');
  });

  it('is refused unless it is said once and well', () => {
    expect(checkedRecurrence(daily('23:59'))).toEqual(daily('23:59'));
    for (const bad of [hours(0), hours(1.5), daily('24:00'), daily('3:30'), { everyHours: 1, dailyAt: '01:00' }])
      expect(() => checkedRecurrence(bad)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => checkedRecurrence({ everyHours: null, dailyAt: null })).toThrow('either');
  });
});
