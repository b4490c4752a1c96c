import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTime } from 'luxon';

function read(value: unknown): string {
  const instant = typeof value === 'string' ? DateTime.fromISO(value, { zone: 'utc' }) : null;
  const text = instant?.isValid ? instant.toUTC().toISO({ suppressMilliseconds: false }) : null;
  if (text === null) {
    throw new GraphQLError('An instant is ISO-8601 text such as "2026-01-31T12:00:00Z" or "2026-01-31".');
  }
  return text;
}

/** Instants go out as they are stored, UTC ISO-8601 with milliseconds; any ISO-8601 date or date-time comes in (UTC when it names no zone). */
export const Instant = new GraphQLScalarType<string, string>({
  name: 'Instant',
  description:
    'An instant: UTC ISO-8601 text with milliseconds, `2026-01-31T12:00:00.000Z`. As input any ISO-8601 date or date-time; without a zone it is read as UTC.',
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});
