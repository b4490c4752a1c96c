import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ServerContext } from './server-context.js';
import type { OpenSockets } from './sockets/accept-upgrades.js';

/** What is closed, in this order. */
export interface Closing {
  readonly sockets: OpenSockets;
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
  // Else a client that keeps its connection open would hold up the close after its answer.
  app.addHook('onSend', async (_, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
  const cut = (): void => {
    sockets.terminate();
    app.server.closeAllConnections();
  };
  const drain = async (): Promise<void> => {
    sockets.close();
    const force = setTimeout(cut, drainMs);
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
      if (closing) cut();
      closing ??= drain();
      return closing;
    },
  };
}
