import { describe, expect, it } from '@jest/globals';
import { sourceName } from '../../../src/services/source-name.js';

describe('the name of a source', () => {
  it('is taken without white space around it', () => {
    expect(sourceName(' cybertips ')).toBe('cybertips');
  });

  it.each(['', ' \t', 'x'.repeat(101)])('is refused when it is %p', (text) => {
    expect(() => sourceName(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
