import { describe, expect, it } from '@jest/globals';
import { jsonText } from '../../../../src/cli/print/json-text.js';
import { safeText } from '../../../../src/cli/print/safe-text.js';

describe('safeText', () => {
  it.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['the one-character CSI', 'a\u009b31mb', 'ab'],
    ['titles and links', '\u001b]0;owned\u0007name', 'name'],
    ['line breaks and tabs', 'one\r\ntwo\tthree', 'one two three'],
    ['NUL and DEL', 'a\u0000b\u007fc', 'a b c'],
    ['direction overrides', 'abc\u202efdp.exe', 'abcfdp.exe'],
  ])('takes %s out', (_, text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it('keeps names in any script, emoji and right-to-left text', () => {
    for (const text of ['José Núñez', 'محمد', '毛泽东', '👧🏽 Ana']) expect(safeText(text)).toBe(text);
  });
});

describe('jsonText', () => {
  it('escapes what a terminal obeys and reads back as the same value', () => {
    const value = { name: '\u001b[31m\u009b2J\u007f\u202e', list: [1, null, 'ü'] };
    const text = jsonText(value);
    expect(text).toMatch(/^[\n\u0020-\u007e\u00a0-\uffff]*$/u);
    expect(JSON.parse(text)).toEqual(value);
  });
});
