import { describe, expect, it } from '@jest/globals';
import { normaliseEmail } from '../../../src/normalise/email.js';
import { valueIn, whyOf } from './reading.js';

describe('email addresses', () => {
  it.each([
    ['Jane.Roe@Mail.ORG', 'jane.roe@mail.org'],
    [' jane.roe@mail.org ', 'jane.roe@mail.org'],
    ['Jane Roe <jane.roe@mail.org>', 'jane.roe@mail.org'],
    ['mailto:jane.roe@mail.org?subject=hi', 'jane.roe@mail.org'],
    ['jane.roe (at) mail (dot) org', 'jane.roe@mail.org'],
    ['jane.roe@mail.org.', 'jane.roe@mail.org'],
    ['jane.roe\u200b@mail.org', 'jane.roe@mail.org'],
    ['jane@bücher.example', 'jane@xn--bcher-kva.example'],
    ['jane@xn--bcher-kva.example', 'jane@xn--bcher-kva.example'],
    ["o'brien+x@mail.org", "o'brien+x@mail.org"],
  ])('reads %s', (text, key) => {
    expect(valueIn(normaliseEmail(text))).toMatchObject({ key, scope: 'public' });
  });

  it.each([
    ['J.Roe+shop@Gmail.com', 'jroe@gmail.com'],
    ['jroe@googlemail.com', 'jroe@gmail.com'],
    ['j.roe+x@outlook.com', 'j.roe@outlook.com'],
    ['j.roe+x@mail.org', 'j.roe+x@mail.org'],
  ])('knows the mailbox of %s but keeps the address as its key', (text, mailbox) => {
    const value = valueIn(normaliseEmail(text));
    expect(value.key).toBe(text.toLowerCase());
    expect(value.derived).toMatchObject({ mailbox });
  });

  it.each(['root@localhost', 'jane@office.local', 'jane@[192.0.2.1]', 'jane@server.internal'])(
    'keeps %s inside its source',
    (text) => {
      expect(valueIn(normaliseEmail(text)).scope).toBe('source');
    },
  );

  it.each([
    ['', 'empty'],
    ['n/a', 'placeholder'],
    ['none', 'placeholder'],
    ['test@test.com', 'placeholder'],
    ['no-reply@shop.org', 'placeholder'],
    ['noreply@shop.org', 'placeholder'],
    ['none@none.com', 'placeholder'],
    ['jane.roe', 'invalid'],
    ['jane roe@mail.org', 'invalid'],
    ['a@b@c.org', 'invalid'],
    ['@mail.org', 'invalid'],
    ['jane@', 'invalid'],
    ['jane@-mail.org', 'invalid'],
    ['jane..roe@mail.org', 'invalid'],
    ['jane@mail.org; john@mail.org', 'invalid'],
    [`${'a'.repeat(65)}@mail.org`, 'invalid'],
    [`jane@${'a'.repeat(64)}.org`, 'invalid'],
  ])('refuses %j as %s', (text, why) => {
    expect(whyOf(normaliseEmail(text))).toBe(why);
  });
});
