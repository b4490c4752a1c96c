import { describe, expect, it } from '@jest/globals';
import { instant } from '../../../../src/cli/options/instant.js';

describe('instant', () => {
  it.each([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2026-01-31T12:00', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00+01:00', '2026-01-31T11:00:00.000Z'],
    ['2026-01-31T12:00:00.5Z', '2026-01-31T12:00:00.500Z'],
  ])('reads %s as UTC unless a zone is given', (text, at) => {
    expect(instant(text)).toBe(at);
  });

  it.each(['yesterday', '2026', '01/31/2026', '2026-02-30', '2026-01-31T25:00', ''])('refuses %p', (text) => {
    expect(() => instant(text)).toThrow('Give an instant such as');
  });
});
