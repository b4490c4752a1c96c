import { pino } from 'pino';
import { createHttpServer, type HttpServer } from '../../../src/server/create-http-server.js';
import type { ServerSettings } from '../../../src/server/server-settings.js';
import type { Services } from '../../../src/services/services.js';
import { ADMIN_KEY } from './server-memory-services.js';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: {
    data?: Record<string, never>;
    errors?: { message: string; extensions: { code: string } }[];
    extensions?: unknown;
  };
}

/** A server on a free port; nothing is logged unless `lines` is given. */
export async function startServer(
  services: Services,
  settings: Partial<ServerSettings> = {},
  lines?: string[],
): Promise<HttpServer> {
  const log = lines
    ? pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
    : pino({ level: 'silent' });
  const server = await createHttpServer({ services, settings: { port: 0, ...settings }, log });
  await server.listen();
  return server;
}

/** Sends one operation as POST. */
export async function ask(
  server: HttpServer,
  query: string,
  variables?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_KEY}`, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: (await response.json()) as Answer['body'],
  };
}
