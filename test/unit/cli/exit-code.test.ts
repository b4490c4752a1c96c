import { describe, expect, it } from '@jest/globals';
import { exitCodeOf } from '../../../src/cli/exit-code.js';
import { AsterismError, ERROR_CODES, type ErrorCode } from '../../../src/domain/errors.js';

describe('exitCodeOf', () => {
  it('has a code for every error', () => {
    for (const code of Object.keys(ERROR_CODES) as ErrorCode[])
      expect([1, 2, 4, 5, 130]).toContain(exitCodeOf(new AsterismError(code, 'message')));
  });

  it('tells input, absence, environment, interruption and defects apart', () => {
    const codes = ['BAD_USER_INPUT', 'NOT_FOUND', 'UNAVAILABLE', 'CANCELLED', 'INTERNAL'] as const;
    expect(codes.map((code) => exitCodeOf(new AsterismError(code, 'message')))).toEqual([2, 4, 5, 130, 1]);
    expect(exitCodeOf(new TypeError('defect'))).toBe(1);
  });
});
