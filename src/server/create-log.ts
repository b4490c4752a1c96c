import { type DestinationStream, type Logger, pino } from 'pino';

const SECRETS = ['authorization', 'password', 'secret', 'key.secret', 'variables', 'query'];

/** The log: one JSON line an event. What could be a secret or a caller's question is taken out wherever it is logged. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const paths = SECRETS.flatMap((name) => [name, `*.${name}`, `*.headers.${name}`]);
  const options = { level, base: null, redact: { paths, censor: '[redacted]' } };
  // Standard output belongs to what commands print.
  return pino(options, destination ?? pino.destination({ dest: 2, sync: true }));
}
