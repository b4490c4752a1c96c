import { describe, expect, it } from '@jest/globals';
import { normaliseBirthDate } from '../../../src/normalise/birth-date.js';
import { type DateOptions, normaliseDate } from '../../../src/normalise/date.js';
import { combineDateTime } from '../../../src/normalise/date-time.js';
import { valueIn, whyOf } from './reading.js';

const now = new Date('2026-11-22T00:00:00Z');
const read = (text: string, options: DateOptions = {}) => normaliseDate(text, { now, ...options });

describe('dates', () => {
  it.each([
    '2009-03-04',
    '2009/3/4',
    '20090304',
    '03/04/2009',
    '3-4-09',
    '4 March 2009',
    '04 March 2009',
    'March 4th, 2009',
    'Mar. 4 2009',
    'Wed, 4 Mar 2009',
    '04-MAR-09',
    '٢٠٠٩-٠٣-٠٤',
  ])('reads %s as a day', (text) => {
    expect(valueIn(read(text, { order: 'mdy' }))).toEqual({
      from: '2009-03-04T00:00:00.000Z',
      to: '2009-03-05T00:00:00.000Z',
      precision: 'day',
    });
  });

  it.each([
    ['2009', 'year', '2009-01-01T00:00:00.000Z', '2010-01-01T00:00:00.000Z'],
    ['March 2009', 'month', '2009-03-01T00:00:00.000Z', '2009-04-01T00:00:00.000Z'],
    ['2009-03', 'month', '2009-03-01T00:00:00.000Z', '2009-04-01T00:00:00.000Z'],
    ['03/2009', 'month', '2009-03-01T00:00:00.000Z', '2009-04-01T00:00:00.000Z'],
    ['2009-03-00', 'month', '2009-03-01T00:00:00.000Z', '2009-04-01T00:00:00.000Z'],
    ['2009-00-00', 'year', '2009-01-01T00:00:00.000Z', '2010-01-01T00:00:00.000Z'],
    ['2009-03-04T17', 'invalid', '', ''],
    ['2009-03-04T17:07', 'minute', '2009-03-04T17:07:00.000Z', '2009-03-04T17:08:00.000Z'],
    ['2009-03-04T17:07:33Z', 'second', '2009-03-04T17:07:33.000Z', '2009-03-04T17:07:34.000Z'],
    ['2009-03-04 17:07:33.120-06:00', 'millisecond', '2009-03-04T23:07:33.120Z', '2009-03-04T23:07:33.121Z'],
    ['2009-03-04T17:07:33.1234567Z', 'millisecond', '2009-03-04T17:07:33.123Z', '2009-03-04T17:07:33.124Z'],
    ['Mar 4, 2009 5:07 PM', 'minute', '2009-03-04T17:07:00.000Z', '2009-03-04T17:08:00.000Z'],
    ['4 Mar 2009 at 5pm', 'hour', '2009-03-04T17:00:00.000Z', '2009-03-04T18:00:00.000Z'],
    ['2009-03-04 12:30 am', 'minute', '2009-03-04T00:30:00.000Z', '2009-03-04T00:31:00.000Z'],
    ['2009-03-04 17:07 EST', 'minute', '2009-03-04T22:07:00.000Z', '2009-03-04T22:08:00.000Z'],
    ['2009-03-04 24:00', 'minute', '2009-03-05T00:00:00.000Z', '2009-03-05T00:01:00.000Z'],
    ['20090304170733', 'second', '2009-03-04T17:07:33.000Z', '2009-03-04T17:07:34.000Z'],
    ['1236186453', 'second', '2009-03-04T17:07:33.000Z', '2009-03-04T17:07:34.000Z'],
    ['1236186453120', 'millisecond', '2009-03-04T17:07:33.120Z', '2009-03-04T17:07:33.121Z'],
    ['24/08/2017', 'day', '2017-08-24T00:00:00.000Z', '2017-08-25T00:00:00.000Z'],
    ['08/24/2017', 'day', '2017-08-24T00:00:00.000Z', '2017-08-25T00:00:00.000Z'],
    ['05/05/2017', 'day', '2017-05-05T00:00:00.000Z', '2017-05-06T00:00:00.000Z'],
    ['31/12/99', 'day', '1999-12-31T00:00:00.000Z', '2000-01-01T00:00:00.000Z'],
  ])('reads %s as %s', (text, precision, from, to) => {
    const reading = read(text);
    if (precision === 'invalid') expect(whyOf(reading)).toBe('invalid');
    else expect(valueIn(reading)).toEqual({ from, to, precision });
  });

  it('gives the day of its zone, 23 hours long when the clocks go forward', () => {
    const zone = 'America/Chicago';
    expect(valueIn(read('2009-03-04', { zone }))).toMatchObject({
      from: '2009-03-04T06:00:00.000Z',
      to: '2009-03-05T06:00:00.000Z',
    });
    expect(valueIn(read('2009-03-08', { zone }))).toMatchObject({
      from: '2009-03-08T06:00:00.000Z',
      to: '2009-03-09T05:00:00.000Z',
    });
    expect(valueIn(read('2009-03-04T17:07Z', { zone })).from).toBe('2009-03-04T17:07:00.000Z');
  });

  it('reads days before months when told', () => {
    expect(valueIn(read('04/08/2017', { order: 'dmy' })).from).toBe('2017-08-04T00:00:00.000Z');
    expect(valueIn(read('09-03-04', { order: 'ymd' })).from).toBe('2009-03-04T00:00:00.000Z');
  });

  it('says to set the order of an ambiguous date', () => {
    expect(read('03/04/2009')).toMatchObject({
      ok: false,
      why: 'invalid',
      reason: expect.stringContaining('set the order'),
    });
  });

  it.each([
    ['', 'empty'],
    ['unknown', 'placeholder'],
    ['0000-00-00', 'placeholder'],
    ['1900-01-01', 'placeholder'],
    ['0000-05-01', 'invalid'],
    ['0001-05-01', 'invalid'],
    ['9999-12-31', 'invalid'],
    ['2031-01-01', 'invalid'],
    ['2009-02-30', 'invalid'],
    ['2009-13-01', 'invalid'],
    ['2009-03-04 25:00', 'invalid'],
    ['2009-03-04 17:07 XYZ', 'invalid'],
    ['yesterday', 'invalid'],
    ['13/13/2017', 'invalid'],
    ['39876', 'invalid'],
  ])('refuses %j as %s', (text, why) => {
    expect(whyOf(read(text))).toBe(why);
  });

  it('allows future dates and refuses unknown zones when told', () => {
    expect(whyOf(read('2031-01-01', { future: true }))).toBe('ok');
    expect(whyOf(read('2009-03-04', { zone: 'Mars/Olympus' }))).toBe('invalid');
  });

  it('joins a date and a time from two fields', () => {
    const join = (date: string, time: string) =>
      combineDateTime(date, time, { now, order: 'dmy', zone: 'Europe/London' });
    expect(valueIn(join('04/08/2017', '00:32'))).toEqual({
      from: '2017-08-03T23:32:00.000Z',
      to: '2017-08-03T23:33:00.000Z',
      precision: 'minute',
    });
    expect(valueIn(join('04/08/2017', '1707')).from).toBe('2017-08-04T16:07:00.000Z');
    expect(valueIn(join('04/08/2017', '')).precision).toBe('day');
    expect(valueIn(join('04/08/2017', 'N/A')).precision).toBe('day');
    expect(whyOf(join('04/08/2017', 'noon-ish'))).toBe('invalid');
    expect(whyOf(join('2017', '12:00'))).toBe('invalid');
    expect(whyOf(join('', '12:00'))).toBe('empty');
  });
});

describe('dates of birth', () => {
  const birth = (text: string, options: DateOptions = {}) => normaliseBirthDate(text, { now, ...options });

  it('keeps the precision and the text', () => {
    expect(valueIn(birth('1971-06-24'))).toEqual({
      from: '1971-06-24T00:00:00.000Z',
      to: '1971-06-25T00:00:00.000Z',
      precision: 'day',
      original: '1971-06-24',
    });
    expect(valueIn(birth(' 2009 '))).toMatchObject({ precision: 'year', original: '2009' });
    expect(valueIn(birth('19081209'))).toMatchObject({ from: '1908-12-09T00:00:00.000Z' });
    expect(valueIn(birth('2009-03-04 00:00:00'))).toMatchObject({ precision: 'day' });
    expect(valueIn(birth('2009-03-04T10:15:00Z'))).toMatchObject({
      from: '2009-03-04T00:00:00.000Z',
      precision: 'day',
    });
  });

  it.each([
    ['1900-01-01', 'placeholder'],
    ['01/01/1900', 'placeholder'],
    ['0000-00-00', 'placeholder'],
    ['2027-01-01', 'invalid'],
    ['1850-01-01', 'invalid'],
    ['', 'empty'],
  ])('refuses %j as %s', (text, why) => {
    expect(whyOf(birth(text))).toBe(why);
  });
});
