import { describe, expect, it } from '@jest/globals';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { Random } from '../../../../src/domain/random.js';
import { FOREIGN_PHONES, foreignPhone } from '../../../../src/ingest/sources/sample/foreign-phone.js';
import {
  inventedAccount,
  inventedImei,
  inventedIp,
  inventedPlate,
  inventedWord,
} from '../../../../src/ingest/sources/sample/invented-values.js';
import { PhoneStock } from '../../../../src/ingest/sources/sample/phone-stock.js';
import { AREA_CODES } from '../../../../src/ingest/sources/sample/vocabulary/area-codes.js';
import { writePhone } from '../../../../src/ingest/sources/sample/writing.js';
import { normaliseDevice } from '../../../../src/normalise/device.js';

describe('invented values', () => {
  it('never gives two indexes the same word, account, plate or device', () => {
    const many = Array.from({ length: 50_000 }, (_, n) => n * 6 + 1);
    for (const make of [inventedWord, (n: number) => inventedPlate(n, 'IL'), inventedImei, inventedIp]) {
      expect(new Set(many.map(make)).size).toBe(many.length);
    }
    expect(new Set(many.map((n) => inventedAccount(1, n))).size).toBe(many.length);
  });

  it('makes IMEIs with a right check digit and a type code of test equipment', () => {
    for (let n = 0; n < 100; n += 1) {
      const key = inventedImei(n);
      expect(key).toMatch(/^imei:00101\d{10}$/);
      expect(normaliseDevice(key.slice(5), { type: 'imei' })).toMatchObject({
        ok: true,
        value: { key, scope: 'public' },
      });
    }
  });

  it('has a valid number in every area code, each handed out once', () => {
    const stock = new PhoneStock(1, 'test', [0, 99]);
    for (const state of Object.keys(AREA_CODES)) {
      const numbers: string[] = [];
      for (let number = stock.take(state); number !== null; number = stock.take(state)) numbers.push(number);
      expect(numbers.length).toBe((AREA_CODES[state]?.length ?? 0) * 100);
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const number of numbers) {
        expect(number).toMatch(/^\+1\d{3}55501\d\d$/);
      }
      expect(
        numbers.filter((_, i) => i % 50 === 0).every((number) => parsePhoneNumberFromString(number)?.isValid()),
      ).toBe(true);
    }
  });

  it('makes every foreign number once, and valid', () => {
    const numbers = Array.from({ length: FOREIGN_PHONES }, (_, n) => foreignPhone(n));
    expect(new Set(numbers).size).toBe(FOREIGN_PHONES);
    const invalid = numbers
      .filter((_, i) => i % 97 === 0)
      .filter((number) => !parsePhoneNumberFromString(number)?.isValid());
    expect(invalid).toEqual([]);
  });

  it('writes a number in many ways that all read as the same number', () => {
    const random = Random.at(1, 'writing');
    const forms = new Set<string>();
    for (const number of ['+13125550134', '+61255501234', '+442079460123']) {
      for (let i = 0; i < 60; i += 1) {
        const written = writePhone(number, random);
        forms.add(written);
        expect(parsePhoneNumberFromString(written, 'US')?.number).toBe(number);
      }
    }
    expect(forms.size).toBeGreaterThan(8);
  });
});
