import { describe, expect, it } from '@jest/globals';
import { createPhoneNormaliser } from '../../../src/normalise/phone.js';
import { valueIn, whyOf } from './reading.js';

const phone = createPhoneNormaliser();

describe('phone numbers', () => {
  it.each([
    '+13125550134',
    '+1 (312) 555‑0134',
    '312-555-0134',
    '312.555.0134',
    '(312) 555 0134',
    '1 312 555 0134',
    'tel:+1-312-555-0134',
    'tel:312-555-0134;phone-context=+1',
    '٣١٢٥٥٥٠١٣٤',
    '３１２５５５０１３４',
    '0013125550134',
    '01113125550134',
    'Cell: 312-555-0134',
    '312-555-0134 (home)',
    '\u200e+1 312 555 0134\u202c',
    'sms:+13125550134?body=hello',
  ])('reads %s as one number', (text) => {
    expect(valueIn(phone(text))).toMatchObject({ key: '+13125550134', scope: 'public', derived: { country: 'US' } });
  });

  it.each([
    ['+1 (312) 555-0134 x12', '12'],
    ['312-555-0134 ext. 5', '5'],
    ['312-555-0134, extension 4021', '4021'],
    ['312-555-0134 #7', '7'],
    ['tel:+1-312-555-0134;ext=99', '99'],
  ])('keeps the extension of %s out of the key', (text, extension) => {
    expect(valueIn(phone(text))).toMatchObject({ key: '+13125550134', extension });
  });

  it.each([
    ['1-800-FLOWERS', {}, '+18003569377'],
    ['800 356 9377', {}, '+18003569377'],
    ['020 7946 0958', { region: 'GB' }, '+442079460958'],
    ['+44 (0)20 7946 0958', {}, '+442079460958'],
    ['0044 20 7946 0958', {}, '+442079460958'],
    ['011 44 20 7946 0958', {}, '+442079460958'],
    ['+1 555 555 0134', {}, '+15555550134'],
    ['212-555-0199', { region: 'us' }, '+12125550199'],
  ])('reads %s with %j', (text, options, key) => {
    expect(valueIn(phone(text, options))).toMatchObject({ key, scope: 'public' });
  });

  it.each([
    ['0-(070)893-3322', '00708933322'],
    ['5-(997)640-5104', '59976405104'],
    ['555-0134', '5550134'],
    ['4021', '4021'],
    ['x4021', '4021'],
    ['+999 123 456', '+999123456'],
  ])('keeps %s inside its source', (text, key) => {
    expect(valueIn(phone(text))).toEqual({ key, scope: 'source', derived: {} });
  });

  it.each(['911', '112', '999', '411', '9-1-1'])('marks %s as a service number inside its source', (text) => {
    expect(valueIn(phone(text))).toMatchObject({ scope: 'source', derived: { service: true } });
  });

  it.each([
    ['', 'empty'],
    ['  \u200b ', 'empty'],
    ['N/A', 'placeholder'],
    ['unknown', 'placeholder'],
    ['-', 'placeholder'],
    ['000-000-0000', 'placeholder'],
    ['1111111111', 'placeholder'],
    ['+1 999 999 9999', 'placeholder'],
    ['123-456-7890', 'placeholder'],
    ['No Phone', 'placeholder'],
    ['12', 'invalid'],
    ['call my mother', 'invalid'],
    ['312-555-0134 / 312-555-0177', 'invalid'],
    ['31255501343125550177', 'invalid'],
    ['<b>3125550134</b>', 'invalid'],
  ])('refuses %j as %s', (text, why) => {
    expect(whyOf(phone(text))).toBe(why);
  });

  it('answers from its memory as it did the first time', () => {
    expect(phone('312-555-0134')).toEqual(createPhoneNormaliser({ cacheSize: 1 })('312-555-0134'));
    expect(valueIn(phone('2079460958', { region: 'GB' })).key).not.toBe(valueIn(phone('2079460958')).key);
  });
});
