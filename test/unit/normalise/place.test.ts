import { describe, expect, it } from '@jest/globals';
import { createPlaceNormaliser } from '../../../src/normalise/place.js';
import type { PlaceParts } from '../../../src/normalise/place-text.js';
import { valueIn, whyOf } from './reading.js';

const place = createPlaceNormaliser();

describe('places from text', () => {
  it.each([
    ['Chicago, IL', 'city', 'city:US-IL-chicago'],
    ['Chicago, Illinois, USA', 'city', 'city:US-IL-chicago'],
    ['Chicago IL', 'city', 'city:US-IL-chicago'],
    ['Chicago', 'city', 'city:US-IL-chicago'],
    ['Chicago, IL 60601', 'postcode', 'postcode:US-60601'],
    ['60601', 'postcode', 'postcode:US-60601'],
    ['60601-1234', 'postcode', 'postcode:US-60601'],
    ['123 N Main Street, Chicago, IL 60601, USA', 'address', 'address:US-60601/123 n main st'],
    ['123 North Main St., Chicago, IL', 'address', 'address:US-IL-chicago/123 n main st'],
    ['St. Louis, MO', 'city', 'city:US-MO-st-louis'],
    ['Saint Louis, Missouri', 'city', 'city:US-MO-st-louis'],
    ['New York, NY', 'city', 'city:US-NY-new-york-city'],
    ['Washington, DC', 'city', 'city:US-DC-washington'],
    ['Toronto, Ontario, Canada', 'city', 'city:CA-ON-toronto'],
    ['London', 'city', 'city:GB-ENG-london'],
    ['Paris, TX', 'city', 'city:US-TX-paris'],
    ['Nowhereville, IL', 'city', 'city:US-IL-nowhereville'],
    ['Illinois', 'region', 'region:US-IL'],
    ['IL', 'region', 'region:US-IL'],
    ['Ontario, Canada', 'region', 'region:CA-ON'],
    ['Georgia', 'region', 'region:US-GA'],
    ['Mexico', 'country', 'country:MX'],
    ['USA', 'country', 'country:US'],
    ['WN3 4NL', 'postcode', 'postcode:GB-WN3 4NL'],
    ['wn34nl', 'postcode', 'postcode:GB-WN3 4NL'],
    ['M5V 2T6', 'postcode', 'postcode:CA-M5V 2T6'],
    ['41.878113, -87.629799', 'point', 'point:41.87811,-87.62980'],
    ['geo:41.878113,-87.629799', 'point', 'point:41.87811,-87.62980'],
    ['41°52\'41.2"N 87°37\'47.3"W', 'point', 'point:41.87811,-87.62981'],
  ])('reads %s as %s', (text, precision, key) => {
    const value = valueIn(place(text));
    expect(value).toMatchObject({ key, precision, scope: 'public' });
    if (precision !== 'address') expect(valueIn(place(key)).key).toBe(key);
  });

  it.each([
    ['', 'empty'],
    ['Unknown', 'placeholder'],
    ['N/A', 'placeholder'],
    ['homeless', 'placeholder'],
    ['0, 0', 'invalid'],
    ['95.1, 200.2', 'invalid'],
    ['x'.repeat(301), 'invalid'],
  ])('refuses %.20j as %s', (text, why) => {
    expect(whyOf(place(text))).toBe(why);
  });
});

describe('places from parts', () => {
  const rows: [PlaceParts, { country?: string } | undefined, string, string][] = [
    [
      { lat: '53.530988', lon: '-2.61741', postcode: 'WN3 4NL', address: '178 Polding Street' },
      undefined,
      'point',
      'point:53.53099,-2.61741',
    ],
    [{ lat: 53.530988, lon: -2.61741 }, undefined, 'point', 'point:53.53099,-2.61741'],
    [
      { lat: '', lon: '', postcode: 'WN3 4NL', address: '178 Polding Street' },
      undefined,
      'address',
      'address:GB-WN3 4NL/178 polding st',
    ],
    [{ lat: '0', lon: '0', city: 'Chicago', state: 'IL' }, undefined, 'city', 'city:US-IL-chicago'],
    [{ postcode: 'WN3' }, { country: 'GB' }, 'city', 'postcode:GB-WN3'],
    [{ city: 'Manchester' }, { country: 'GB' }, 'city', 'city:GB-ENG-manchester'],
    [{ city: 'Springfield', state: 'illinois' }, undefined, 'city', 'city:US-IL-springfield'],
    [{ city: 'Springfield' }, undefined, 'city', 'city:US--springfield'],
    [{ city: 'unknown', state: 'TX' }, undefined, 'region', 'region:US-TX'],
    [{ postcode: '2134' }, undefined, 'postcode', 'postcode:US-02134'],
    [{ postcode: '10115', country: 'Germany' }, undefined, 'postcode', 'postcode:DE-10115'],
    [{ city: 'Guadalajara', country: 'Mexico' }, undefined, 'city', 'city:MX-14-guadalajara'],
    [
      { address: '12 Main St Apt #4', city: 'Chicago', state: 'IL' },
      undefined,
      'address',
      'address:US-IL-chicago/12 main st apt unit 4',
    ],
    [{ city: 'São Paulo', country: 'BR' }, undefined, 'city', 'city:BR-27-sao-paulo'],
    [{ state: 'qld', postcode: '4011' }, { country: 'AU' }, 'postcode', 'postcode:AU-4011'],
  ];
  it.each(rows)('reads %j with %j as %s', (parts, options, precision, key) => {
    expect(valueIn(place(parts, options))).toMatchObject({ key, precision });
  });

  it('knows where cities, post codes and points are', () => {
    const chicago = valueIn(place('Chicago, IL')).derived;
    expect(chicago).toMatchObject({ country: 'US', region: 'IL', city: 'Chicago', h3: expect.any(String) });
    expect(Number(chicago.population)).toBeGreaterThan(2_000_000);
    expect(valueIn(place('60601')).derived).toMatchObject({
      city: 'Chicago',
      region: 'IL',
      lat: 41.8858,
      country: 'US',
    });
    expect(valueIn(place('41.87811,-87.62980')).derived).toEqual({
      lat: 41.87811,
      lon: -87.6298,
      h3: '892664c1a8fffff',
      h3r7: '872664c1affffff',
    });
  });

  it('keeps an address without city or post code inside its source', () => {
    expect(valueIn(place({ address: '12 Main Street', state: 'IL' }))).toMatchObject({
      key: 'address:US-IL/12 main st',
      scope: 'source',
    });
  });

  it('says what is wrong with a position', () => {
    expect(place({ lat: '-97.6', lon: '41.8' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('swapped'),
    });
    expect(place({ lat: 0, lon: 0 })).toMatchObject({ ok: false, why: 'invalid' });
    expect(place({ lat: 'abc', lon: '41.8' })).toMatchObject({ ok: false, why: 'invalid' });
    expect(place({ country: 'Atlantis' })).toMatchObject({ ok: false, why: 'invalid' });
    expect(whyOf(place({ city: '-', state: 'N/A' }))).toBe('placeholder');
    expect(whyOf(place({}))).toBe('empty');
  });
});
