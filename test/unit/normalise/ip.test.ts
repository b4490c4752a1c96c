import { describe, expect, it } from '@jest/globals';
import { normaliseIp } from '../../../src/normalise/ip.js';
import { valueIn, whyOf } from './reading.js';

describe('IP addresses', () => {
  it.each([
    ['8.8.8.8', '8.8.8.8', undefined],
    ['008.008.008.008', '8.8.8.8', undefined],
    ['8.8.8.8:443', '8.8.8.8', 443],
    ['8.8.8.8/32', '8.8.8.8', undefined],
    ['[2606:4700:0:0::1111]:8080', '2606:4700::1111', 8080],
    ['2606:4700:0000:0000:0000:0000:0000:1111', '2606:4700::1111', undefined],
    ['::ffff:8.8.8.8', '8.8.8.8', undefined],
    ['IP: 8.8.8.8', '8.8.8.8', undefined],
  ])('reads %s', (text, key, port) => {
    const value = valueIn(normaliseIp(text));
    expect(value).toMatchObject({ key, scope: 'public' });
    expect(value.port).toBe(port);
  });

  it.each([
    ['10.0.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['127.0.0.1', 'loopback'],
    ['100.64.0.1', 'carrierGradeNat'],
    ['192.0.2.1', 'reserved'],
    ['fe80::1%eth0', 'linkLocal'],
    ['fd00::1', 'uniqueLocal'],
  ])('keeps %s inside its source as %s', (text, range) => {
    expect(valueIn(normaliseIp(text))).toMatchObject({ scope: 'source', derived: { range } });
  });

  it.each([
    ['', 'empty'],
    ['0.0.0.0', 'placeholder'],
    ['unknown', 'placeholder'],
    ['256.1.1.1', 'invalid'],
    ['1.2.3', 'invalid'],
    ['12345', 'invalid'],
    ['8.8.8.8:99999', 'invalid'],
    ['example.org', 'invalid'],
    ['1:2:3', 'invalid'],
  ])('refuses %j as %s', (text, why) => {
    expect(whyOf(normaliseIp(text))).toBe(why);
  });
});
