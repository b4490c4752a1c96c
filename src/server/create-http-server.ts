import fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import { buildApiSchema } from '../resolvers/build-api-schema.js';
import type { Services } from '../services/services.js';
import { createApollo } from './apollo/create-apollo.js';
import { createErrorFormatter } from './apollo/format-error.js';
import { closeGracefully } from './close-gracefully.js';
import { installGraphiql } from './graphiql/install-graphiql.js';
import { installAuthentication } from './http/authentication.js';
import { installErrorHandler } from './http/error-handler.js';
import { installGraphqlRoute } from './http/graphql-route.js';
import { installHealthRoutes } from './http/health-routes.js';
import { installJsonBody } from './http/json-body.js';
import { logRequests } from './http/log-requests.js';
import { DocumentGate } from './limits/document-gate.js';
import { DEFAULT_SERVER_SETTINGS, type ServerSettings } from './server-settings.js';
import { acceptUpgrades } from './sockets/accept-upgrades.js';
import { SocketAuthentication } from './sockets/socket-authentication.js';
import { takePort } from './take-port.js';

/** The service over HTTP and WebSocket. */
export interface HttpServer {
  /** Takes the port. @returns the address, `http://127.0.0.1:4000` */
  listen(): Promise<string>;
  /** Stops taking work, lets work in flight end, closes sockets with 1001. A second call ends everything at once. */
  close(): Promise<void>;
  readonly url: string;
}

/** What the server is handed. */
export interface HttpServerParts {
  readonly services: Services;
  readonly settings?: Partial<ServerSettings>;
  readonly log: FastifyBaseLogger;
}

/** Puts the server together; it serves nothing before `listen`. */
export async function createHttpServer({ services, log, ...given }: HttpServerParts): Promise<HttpServer> {
  const settings: ServerSettings = { ...DEFAULT_SERVER_SETTINGS, ...given.settings };
  const { deadlineMs, bodyLimit } = settings;
  const schema = await buildApiSchema();
  const gate = new DocumentGate(schema, settings.documents);
  const formatError = createErrorFormatter(log);
  const apollo = await createApollo(schema, formatError, log);
  const app = fastify({
    loggerInstance: log,
    bodyLimit,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    requestTimeout: 2 * deadlineMs,
  });
  logRequests(app);
  installErrorHandler(app);
  await app.register(async (open) => {
    installHealthRoutes(open, services, () => drain.draining());
    await installGraphiql(open);
  });
  await app.register(async (closed) => {
    installAuthentication(closed, services, deadlineMs);
    installJsonBody(closed);
    installGraphqlRoute(closed, { apollo, gate, services, deadlineMs });
  });
  const authentication = new SocketAuthentication(services, settings, log);
  const sockets = acceptUpgrades(app.server, { schema, gate, services, settings, formatError, authentication, log });
  const drain = closeGracefully({ app, sockets, apollo, drainMs: settings.drainMs });
  let url = '';
  return {
    listen: async () => {
      url = await takePort(app, settings);
      return url;
    },
    close: drain.close,
    get url() {
      return url;
    },
  };
}
