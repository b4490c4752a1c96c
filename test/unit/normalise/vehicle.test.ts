import { describe, expect, it } from '@jest/globals';
import type { PlateParts } from '../../../src/normalise/plate.js';
import { normaliseVehicle } from '../../../src/normalise/vehicle.js';
import { normaliseVin } from '../../../src/normalise/vin.js';
import { valueIn, whyOf } from './reading.js';

describe('vehicles', () => {
  const rows: [string | PlateParts, string, string][] = [
    [{ plate: 'abc 1234', state: 'IL' }, 'plate:US-IL-ABC1234', 'public'],
    [{ plate: 'ABC-1234', state: 'Illinois', country: 'us' }, 'plate:US-IL-ABC1234', 'public'],
    [{ plate: 'RY52 APF', country: 'GB' }, 'plate:GB-RY52APF', 'public'],
    [{ plate: 'RY52 APF' }, 'plate:RY52APF', 'source'],
    [{ plate: 'ABC1234', country: 'US' }, 'plate:US-ABC1234', 'source'],
    ['IL ABC 1234', 'plate:US-IL-ABC1234', 'public'],
    ['ABC-1234 (IL)', 'plate:US-IL-ABC1234', 'public'],
    ['ABC 1234, Ontario', 'plate:CA-ON-ABC1234', 'public'],
    ['plate: O0O0 123', 'plate:O0O0123', 'source'],
    ['1M8GDM9AXKP042788', 'vin:1M8GDM9AXKP042788', 'public'],
    ['VIN: 1m8gd-m9axk-p042788', 'vin:1M8GDM9AXKP042788', 'public'],
    ['WDB9066331S123456', 'vin:WDB9066331S123456', 'source'],
  ];
  it.each(rows)('reads %j', (input, key, scope) => {
    expect(valueIn(normaliseVehicle(input))).toMatchObject({ key, scope });
    expect(valueIn(normaliseVehicle(key.replace('vin:', ''))).key).toBe(key);
  });

  it('says whether the check digit of a VIN is right', () => {
    expect(valueIn(normaliseVin('1M8GDM9AXKP042788')).derived).toMatchObject({ checkDigit: true });
    expect(valueIn(normaliseVin('1M8GDM9A1KP042788'))).toMatchObject({
      scope: 'source',
      derived: { checkDigit: false },
    });
  });

  it.each([
    ['', 'empty'],
    ['no plate', 'placeholder'],
    ['TEMP', 'placeholder'],
    ['XXXXXX', 'placeholder'],
    ['-', 'placeholder'],
    ['A', 'invalid'],
    ['blue sedan with a dent', 'invalid'],
  ])('refuses %j as %s', (text, why) => {
    expect(whyOf(normaliseVehicle(text))).toBe(why);
  });

  it('refuses a VIN with the letters I, O, Q or the wrong length', () => {
    expect(whyOf(normaliseVin('1M8GDM9AXKPO42788'))).toBe('invalid');
    expect(whyOf(normaliseVin('1M8GDM9AXKP04278'))).toBe('invalid');
    expect(whyOf(normaliseVin('11111111111111111'))).toBe('placeholder');
  });
});
