import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ServerContext } from './server-context.js';

/** What is closed, in this order. */
export interface Closing {
  readonly sockets: { close(): void };
  readonly app: FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger>;
  readonly apollo: ApolloServer<ServerContext>;
  /** How long requests in flight may take, in milliseconds. */
  readonly drainMs: number;
}

/** Closing that lets work in flight end; a second `close` cuts it off. */
export function closeGracefully({ sockets, app, apollo, drainMs }: Closing): {
  draining(): boolean;
  close(): Promise<void>;
} {
  let closing: Promise<void> | null = null;
  const drain = async (): Promise<void> => {
    sockets.close();
    const force = setTimeout(() => app.server.closeAllConnections(), drainMs);
    try {
      await app.close();
    } finally {
      clearTimeout(force);
    }
    await apollo.stop();
  };
  return {
    draining: () => closing !== null,
    close: () => {
      if (closing) app.server.closeAllConnections();
      closing ??= drain();
      return closing;
    },
  };
}
