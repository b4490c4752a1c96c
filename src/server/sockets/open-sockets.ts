import type { FastifyBaseLogger } from 'fastify';
import { handleProtocols, makeServer, type ServerOptions } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SocketExtra } from './socket-extra.js';

const PING_MS = 12_000;

/** The WebSocket side of GraphQL: hands upgraded sockets to the protocol and watches that their clients are alive. */
export function openSockets(
  options: ServerOptions<Record<string, unknown>, SocketExtra>,
  maxPayload: number,
  log: FastifyBaseLogger,
): { readonly server: WebSocketServer; open(socket: WebSocket, extra: SocketExtra): void } {
  const protocol = makeServer<Record<string, unknown>, SocketExtra>(options);
  const server = new WebSocketServer({ noServer: true, maxPayload, handleProtocols, perMessageDeflate: false });
  return {
    server,
    open: (socket, extra) => {
      const fail = (err: unknown): void => {
        log.warn({ err }, 'socket closed after an error');
        socket.close(1011, 'Internal error');
      };
      // ws closes the socket itself with 1009 or 1007; only the log wants to know.
      socket.on('error', (err) => log.info({ reason: err.message }, 'socket error'));
      const stopPings = keepAlive(socket);
      const closed = protocol.opened(
        {
          protocol: socket.protocol,
          send: (data) => new Promise((resolve, reject) => socket.send(data, (err) => (err ? reject(err) : resolve()))),
          close: (code, reason) => socket.close(code, reason),
          onMessage: (receive) => {
            socket.on('message', (data) => {
              receive(String(data)).catch(fail);
            });
          },
        },
        extra,
      );
      socket.once('close', (code, reason) => {
        stopPings();
        closed(code, String(reason)).catch((err: unknown) => log.warn({ err }, 'socket did not close cleanly'));
      });
    },
  };
}

function keepAlive(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    return socket.ping();
  }, PING_MS);
  return () => clearInterval(timer);
}
