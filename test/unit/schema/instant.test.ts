import { describe, expect, it } from '@jest/globals';
import { Instant } from '../../../src/schema/time/instant.scalar.js';

describe('Instant', () => {
  it.each([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00.5+02:00', '2026-01-31T10:00:00.500Z'],
    ['2026-01-31T12:00', '2026-01-31T12:00:00.000Z'],
  ])('reads %s as %s', (text, instant) => {
    expect(Instant.parseValue(text)).toBe(instant);
  });

  it.each(['', 'yesterday', '2026-13-01', '2026-02-30', 5, null])('refuses %p and says how to write one', (text) => {
    expect(() => Instant.parseValue(text)).toThrow('ISO-8601');
  });
});
