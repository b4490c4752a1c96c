import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { AsterismError } from '../../../src/domain/errors.js';
import { createErrorFormatter } from '../../../src/server/apollo/format-error.js';

const thrown = (cause: Error) => new GraphQLError(cause.message, { originalError: cause, path: ['node'] });

describe('formatting errors', () => {
  const lines: string[] = [];
  const format = createErrorFormatter(pino({}, { write: (line: string) => void lines.push(line) }));

  it('shows our errors by code and message, without their details', () => {
    const error = thrown(new AsterismError('BAD_CURSOR', 'Start at the first page.', { inner: 1 }));
    expect(format(error.toJSON(), error)).toEqual({
      message: 'Start at the first page.',
      path: ['node'],
      extensions: { code: 'BAD_CURSOR' },
    });
  });

  it('hides anything else behind an id that the log has', () => {
    const error = thrown(new Error('Neo.ClientError.Statement: MATCH secret'));
    const shown = format(error.toJSON(), error);
    expect(shown.extensions).toEqual({ code: 'INTERNAL' });
    expect(JSON.stringify(shown)).not.toContain('secret');
    const id = /id: (\S+)/.exec(shown.message)?.[1] ?? 'none';
    expect(lines.join('')).toContain(id);
  });
});
