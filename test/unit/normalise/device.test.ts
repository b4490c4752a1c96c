import { describe, expect, it } from '@jest/globals';
import { type DeviceType, normaliseDevice } from '../../../src/normalise/device.js';
import { type ImageHashType, normaliseImageHash } from '../../../src/normalise/image-hash.js';
import { valueIn, whyOf } from './reading.js';

const hex = (length: number): string => '0123456789abcdef'.repeat(8).slice(0, length);

describe('devices', () => {
  const rows: [string, DeviceType | undefined, string, string][] = [
    ['490154203237518', undefined, 'imei:490154203237518', 'public'],
    ['49-015420-323751-8', undefined, 'imei:490154203237518', 'public'],
    ['49015420323751', 'imei', 'imei:490154203237518', 'public'],
    ['IMEI: 4901542032375101', undefined, 'imei:490154203237518', 'public'],
    ['490154203237519', 'imei', 'imei:490154203237519', 'source'],
    ['001010123456789', 'imsi', 'imsi:001010123456789', 'public'],
    ['00-1B-63-84-45-E6', undefined, 'mac:00:1b:63:84:45:e6', 'public'],
    ['001b.6384.45e6', undefined, 'mac:00:1b:63:84:45:e6', 'public'],
    ['02:1b:63:84:45:e6', undefined, 'mac:02:1b:63:84:45:e6', 'source'],
    ['{6D92078A-8246-4BA4-AE5B-76104861E7DC}', 'uuid', 'uuid:6d92078a-8246-4ba4-ae5b-76104861e7dc', 'public'],
    ['S/N: C02 XY-12', undefined, 'serial:C02XY12', 'source'],
  ];
  it.each(rows)('reads %s as %s', (text, type, key, scope) => {
    expect(valueIn(normaliseDevice(text, type ? { type } : {}))).toMatchObject({ key, scope });
    expect(valueIn(normaliseDevice(key)).key).toBe(key);
  });

  const refused: [string, DeviceType | undefined, string][] = [
    ['', undefined, 'empty'],
    ['000000000000000', 'imei', 'placeholder'],
    ['00:00:00:00:00:00', undefined, 'placeholder'],
    ['00000000-0000-0000-0000-000000000000', undefined, 'placeholder'],
    ['unknown', undefined, 'placeholder'],
    ['12345', 'imei', 'invalid'],
    ['01:00:5e:00:00:fb', undefined, 'invalid'],
    ['ab', undefined, 'invalid'],
  ];
  it.each(refused)('refuses %j as %s', (text, type, why) => {
    expect(whyOf(normaliseDevice(text, type ? { type } : {}))).toBe(why);
  });
});

describe('image hashes', () => {
  const rows: [string, ImageHashType | undefined, string][] = [
    [hex(32).toUpperCase(), undefined, `md5:${hex(32)}`],
    [hex(40), undefined, `sha1:${hex(40)}`],
    [hex(64), undefined, `sha256:${hex(64)}`],
    [hex(64), 'pdq', `pdq:${hex(64)}`],
    [`PDQ: ${hex(64)}`, undefined, `pdq:${hex(64)}`],
    [`sha-256=${hex(64)}`, undefined, `sha256:${hex(64)}`],
    [hex(128), undefined, `sha512:${hex(128)}`],
    [hex(16), 'phash', `phash:${hex(16)}`],
    [hex(16), 'dhash', `dhash:${hex(16)}`],
  ];
  it.each(rows)('reads %.20s… as %s', (text, type, key) => {
    expect(valueIn(normaliseImageHash(text, type ? { type } : {}))).toMatchObject({ key, scope: 'public' });
    expect(valueIn(normaliseImageHash(key)).key).toBe(key);
  });

  it.each([
    ['', 'empty'],
    ['n/a', 'placeholder'],
    ['0'.repeat(64), 'placeholder'],
    ['d41d8cd98f00b204e9800998ecf8427e', 'placeholder'],
    [hex(16), 'invalid'],
    [hex(33), 'invalid'],
    ['not a hash', 'invalid'],
    [`md5:${hex(40)}`, 'invalid'],
  ])('refuses %j as %s', (text, why) => {
    expect(whyOf(normaliseImageHash(text))).toBe(why);
  });
});
