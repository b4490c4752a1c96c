import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, WebSocket } from 'ws';
import { openSockets } from './open-sockets.js';
import type { SocketExtra } from './socket-extra.js';
import { cancelOperation, type SocketParts, socketOperations } from './socket-operations.js';

/** Longest text that can be a `complete` message with an id of usual length. */
const SHORT = 300;

/** How sockets end: `close` refuses new ones and asks open ones to go, `terminate` cuts those that did not. */
export interface OpenSockets {
  close(): void;
  terminate(): void;
}

/** Takes WebSocket upgrades of `/graphql` on the HTTP server. */
export function acceptUpgrades(http: Server, parts: SocketParts): OpenSockets {
  const sockets = openSockets(socketOperations(parts), parts.settings.bodyLimit, parts.log);
  let open = true;
  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const path = request.url?.split('?')[0];
    if (!open || path !== '/graphql') {
      stream.end(`HTTP/1.1 ${open ? '404 Not Found' : '503 Service Unavailable'}\r\nconnection: close\r\n\r\n`);
      return;
    }
    sockets.server.handleUpgrade(request, stream, head, (socket) => {
      const extra: SocketExtra = {
        authorization: request.headers.authorization ?? null,
        key: null,
        deadlines: new Map(),
        close: (code, reason) => socket.close(code, reason),
      };
      sockets.open(socket, extra);
      socket.on('message', (data) => cancelCompleted(extra, data));
    });
  };
  http.on('upgrade', upgrade);
  return {
    close: () => {
      open = false;
      for (const client of sockets.server.clients) {
        if (client.readyState === WebSocket.OPEN) client.close(1001, 'Going away');
      }
    },
    terminate: () => {
      for (const client of sockets.server.clients) client.terminate();
    },
  };
}

// The protocol library drops the answer of a completed query but lets its work run on.
function cancelCompleted(extra: SocketExtra, data: RawData): void {
  const text = String(data);
  if (text.length > SHORT || !text.includes('"complete"')) return;
  try {
    const { type, id } = JSON.parse(text) as { type?: unknown; id?: unknown };
    if (type === 'complete' && typeof id === 'string') cancelOperation(extra, id);
  } catch {
    // The protocol library closes the socket over a malformed message.
  }
}
