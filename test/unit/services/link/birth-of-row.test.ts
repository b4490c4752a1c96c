import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseBirthDate } from '../../../../src/normalise/birth-date.js';
import { birthOfRow, dayOf } from '../../../../src/services/link/birth-of-row.js';

const two = (most: number) => fc.integer({ min: 0, max: most }).map((part) => String(part).padStart(2, '0'));
const isoDay = fc
  .tuple(fc.integer({ min: 1880, max: new Date().getUTCFullYear() + 1 }), two(13), two(32))
  .map((parts) => parts.join('-'));

it('reads a plain day as the reader of all dates does', () => {
  fc.assert(
    fc.property(isoDay, (text) => {
      const read = normaliseBirthDate(text);
      if (!read.ok || read.value.precision !== 'day') return;
      const digits = read.value.from.slice(0, 10).replaceAll('-', '');
      expect(birthOfRow(text)).toEqual({ from: digits, to: digits });
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  ['1900-01-01', null],
  ['2009-00-00', { from: '20090101', to: '20091231' }],
  ['2009-03-00', { from: '20090301', to: '20090331' }],
  // There is no such day, but it differs from the true one in a digit.
  ['2009-02-30', { from: '20090230', to: '20090230' }],
  ['20090230', { from: '20090230', to: '20090230' }],
  // Either order is possible, or only one.
  ['04/03/2009', { from: '20090403', to: '20090403' }],
  ['25/03/2009', { from: '20090325', to: '20090325' }],
  ['31/04/2009', null],
])('reads %s as %j', (text, birth) => {
  expect(birthOfRow(text)).toEqual(birth);
});

it('takes the order that it is told where day and month could be either', () => {
  expect(birthOfRow('04/03/2009', 'dmy')).toEqual({ from: '20090304', to: '20090304' });
  expect(birthOfRow('04/13/2009', 'dmy')).toEqual({ from: '20090413', to: '20090413' });
  expect(dayOf('04/03/2009', 'dmy')).toBe('20090304');
});
