import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/normalise/detect.js';
import { createPhoneNormaliser } from '../../../src/normalise/phone.js';

const detect = createDetector(createPhoneNormaliser());

describe('what a text may be', () => {
  it.each([
    ['jane.roe@mail.org', 'email', 'jane.roe@mail.org'],
    ['Jane Roe <Jane.Roe@mail.org>', 'email', 'jane.roe@mail.org'],
    ['(312) 555-0134', 'phone', '+13125550134'],
    ['tel:+13125550134', 'phone', '+13125550134'],
    ['312-555-0134 x12', 'phone', '+13125550134'],
    ['1-800-FLOWERS', 'phone', '+18003569377'],
    ['https://instagram.com/Jane.Roe', 'account', 'instagram:jane.roe'],
    ['instagram:jane.roe', 'account', 'instagram:jane.roe'],
    ['t.me/janeroe', 'account', 'telegram:janeroe'],
    ['@janeroe', 'account', 'janeroe'],
    ['jane_roe99', 'account', 'jane_roe99'],
    ['8.8.8.8', 'ip', '8.8.8.8'],
    ['8.8.8.8:443', 'ip', '8.8.8.8'],
    ['2606:4700::1111', 'ip', '2606:4700::1111'],
    ['1M8GDM9AXKP042788', 'vehicle', 'vin:1M8GDM9AXKP042788'],
    ['IL ABC 1234', 'vehicle', 'plate:US-IL-ABC1234'],
    ['RY52 APF', 'vehicle', 'plate:RY52APF'],
    ['00:1b:63:84:45:e6', 'device', 'mac:00:1b:63:84:45:e6'],
    ['zedrovai', 'account', 'zedrovai'],
    ['j_', 'account', 'j_'],
    ['gamerhub:hey_wray', 'account', 'gamerhub:hey_wray'],
    ['hey_wray (gamerhub)', 'account', 'gamerhub:hey_wray'],
    ['US-IL-AB1234', 'vehicle', 'plate:US-IL-AB1234'],
    ['imei:490154203237518', 'device', 'imei:490154203237518'],
    ['490154203237518', 'device', 'imei:490154203237518'],
    ['D41D8CD98F00B204E9800998ECF8427F', 'image', 'md5:d41d8cd98f00b204e9800998ecf8427f'],
  ])('takes %s for %s first', (text, kind, key) => {
    expect(detect(text)[0]).toMatchObject({ kind, value: { key } });
  });

  it('gives every reading of a text that has several', () => {
    const hex = '0123456789abcdef'.repeat(4);
    expect(detect(hex).map(({ value }) => value.key)).toEqual([`sha256:${hex}`, `pdq:${hex}`]);
    expect(detect(hex.slice(0, 16)).map(({ value }) => value.key)).toEqual([
      'phash:0123456789abcdef',
      'dhash:0123456789abcdef',
    ]);
  });

  it('takes a word with digits for a handle or a plate', () => {
    expect(detect('jane555').map(({ kind }) => kind)).toEqual(['account', 'vehicle']);
    expect(detect('JNE5555').map(({ kind }) => kind)).toEqual(['vehicle', 'account']);
  });

  it('reads numbers in the region of the caller', () => {
    expect(detect('020 7946 0958', { region: 'GB' })[0]?.value.key).toBe('+442079460958');
  });

  it.each(['', 'unknown', '-', 'hello there', '🌸', 'x'.repeat(501), '000-000-0000'])(
    'does not understand %.20j',
    (text) => {
      expect(detect(text)).toEqual([]);
    },
  );
});
