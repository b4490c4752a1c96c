import { describe, expect, it } from '@jest/globals';
import { phoneRegion } from '../../../src/services/phone-region.js';

describe('the country of phone numbers', () => {
  it('is a code in any case', () => {
    expect(phoneRegion('gb')).toBe('GB');
  });

  it.each(['XX', 'USA', '', '1'])('is refused when it is %p', (text) => {
    expect(() => phoneRegion(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
