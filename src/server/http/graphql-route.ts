import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, getOperationAST } from 'graphql';
import { AsterismError } from '../../domain/errors.js';
import { createRequestContext } from '../../resolvers/request-context.js';
import type { ApiKey } from '../../services/ports.js';
import type { Services } from '../../services/services.js';
import { createCaller } from '../create-caller.js';
import type { DocumentGate } from '../limits/document-gate.js';
import { openDeadline } from '../open-deadline.js';
import type { ServerContext } from '../server-context.js';
import { operationOf } from './operation-of.js';

/** What the route needs to answer. */
export interface GraphqlRoute {
  readonly apollo: ApolloServer<ServerContext>;
  readonly gate: DocumentGate;
  readonly services: Services;
  readonly deadlineMs: number;
}

/** GraphQL over HTTP: POST with JSON, and GET for queries. */
export function installGraphqlRoute(app: FastifyInstance, route: GraphqlRoute): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (request.apiKey === null) throw new Error('The route was reached without a key.');
      return answer(route, request.apiKey, request, reply);
    },
  });
}

async function answer(
  route: GraphqlRoute,
  key: ApiKey,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const search = searchOf(request.url);
  const { query, variables, operationName } = operationOf(request.method, request.body, search);
  if (query !== null) refuseSubscription(route.gate.admit(query, variables), operationName);
  const deadline = openDeadline(route.deadlineMs);
  reply.raw.once('close', () => reply.raw.writableFinished || deadline.cancel());
  const admit = route.gate.admit.bind(route.gate);
  const exchange = { documentRefused: false };
  try {
    const caller = await createCaller(key, deadline, route.services);
    const response = await route.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers: headersOf(request), search, body: request.body },
      context: async () => ({ ...createRequestContext(route.services, caller, admit), exchange }),
    });
    return send(reply, response, exchange.documentRefused);
  } finally {
    deadline.done();
  }
}

function refuseSubscription(document: DocumentNode | GraphQLError, operationName: string | null): void {
  if (document instanceof GraphQLError || getOperationAST(document, operationName)?.operation !== 'subscription')
    return;
  throw new AsterismError(
    'BAD_USER_INPUT',
    'Subscriptions go over WebSocket at /graphql, in the protocol graphql-transport-ws (the package graphql-ws).',
  );
}

function send(reply: FastifyReply, response: HTTPGraphQLResponse, documentRefused: boolean): FastifyReply {
  if (response.body.kind !== 'complete') throw new Error('Incremental delivery is not served.');
  for (const [name, value] of response.headers) void reply.header(name, value);
  // GraphQL over HTTP: in application/json a refused document is a well-formed answer.
  const plainJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  const status = documentRefused && plainJson ? 200 : (response.status ?? 200);
  return reply.code(status).send(response.body.string);
}

const searchOf = (url: string): string => {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark);
};

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
