import type { FastifyBaseLogger } from 'fastify';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  validate,
} from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { AsterismError } from '../../domain/errors.js';
import { createRequestContext, type RequestContext } from '../../resolvers/request-context.js';
import type { Services } from '../../services/services.js';
import type { ErrorFormatter } from '../apollo/format-error.js';
import { provisionalExtensions } from '../apollo/provisional-plugin.js';
import { createCaller } from '../create-caller.js';
import type { DocumentGate } from '../limits/document-gate.js';
import { plainRecord } from '../limits/plain-record.js';
import { openDeadline } from '../open-deadline.js';
import type { ServerSettings } from '../server-settings.js';
import type { SocketAuthentication } from './socket-authentication.js';
import type { SocketExtra } from './socket-extra.js';

/** What operations over sockets need. */
export interface SocketParts {
  readonly schema: GraphQLSchema;
  readonly gate: DocumentGate;
  readonly services: Services;
  readonly settings: ServerSettings;
  readonly formatError: ErrorFormatter;
  readonly authentication: SocketAuthentication;
  readonly log: FastifyBaseLogger;
}

/** The protocol's hooks: who may connect, which operations run, and how answers and errors look. The rules are those of HTTP. */
export function socketOperations(parts: SocketParts): ServerOptions<Record<string, unknown>, SocketExtra> {
  const formatted = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    errors.map((error) => parts.formatError(error.toJSON(), error));
  return {
    connectionInitWaitTimeout: parts.settings.initWaitMs,
    onConnect: (socket) => parts.authentication.connect(socket.extra, socket.connectionParams),
    onSubscribe: async (socket, id, payload) => {
      try {
        const live = Object.keys(socket.subscriptions).length;
        if (live > parts.settings.operationsPerSocket) throw tooMany(parts.settings.operationsPerSocket);
        const admitted = admit(parts, payload.query, plainRecord(payload.variables), payload.operationName);
        return 'kind' in admitted ? await prepare(parts, socket.extra, id, admitted, payload) : admitted;
      } catch (error) {
        return [asGraphQLError(error)];
      }
    },
    onNext: async (_socket, _id, _payload, args, result) => {
      const { errors, ...rest }: ExecutionResult = result;
      const extensions = await provisionalExtensions(args.contextValue as RequestContext);
      const answer: FormattedExecutionResult = { ...rest, ...(extensions && { extensions }) };
      return (errors ? { ...answer, errors: formatted(errors) } : answer) as ExecutionResult;
    },
    onError: (_socket, _id, _payload, errors) => formatted(errors),
    onComplete: (socket, id) => finish(socket.extra, id),
    onClose: (socket) => {
      for (const id of socket.extra.deadlines.keys()) cancelOperation(socket.extra, id);
      parts.authentication.forget(socket.extra);
    },
  };
}

/** Ends the work of one operation whose client no longer wants it. */
export function cancelOperation(extra: SocketExtra, id: string): void {
  extra.deadlines.get(id)?.cancel();
  finish(extra, id);
}

function finish(extra: SocketExtra, id: string): void {
  extra.deadlines.get(id)?.done();
  extra.deadlines.delete(id);
}

function admit(
  parts: SocketParts,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | null | undefined,
): DocumentNode | readonly GraphQLError[] {
  const document = parts.gate.admit(query, variables);
  if (document instanceof GraphQLError) return [withCode(document, 'GRAPHQL_PARSE_FAILED')];
  const errors = validate(parts.schema, document);
  if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
  if (getOperationAST(document, operationName)?.operation === 'mutation') {
    throw new AsterismError('FORBIDDEN', 'Changes are made over HTTP. Send the mutation as a POST request.');
  }
  return document;
}

async function prepare(
  parts: SocketParts,
  extra: SocketExtra,
  id: string,
  document: DocumentNode,
  payload: {
    readonly operationName?: string | null | undefined;
    readonly variables?: Record<string, unknown> | null | undefined;
  },
): Promise<ExecutionArgs> {
  const isLive = getOperationAST(document, payload.operationName)?.operation === 'subscription';
  const deadline = openDeadline(isLive ? null : parts.settings.deadlineMs);
  extra.deadlines.set(id, deadline);
  const key = await parts.authentication.currentKey(extra, deadline);
  const caller = await createCaller(key, deadline, parts.services);
  return {
    schema: parts.schema,
    document,
    operationName: payload.operationName ?? null,
    variableValues: payload.variables ?? null,
    contextValue: createRequestContext(parts.services, caller, parts.gate.admit.bind(parts.gate)),
  };
}

const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code },
  });

const asGraphQLError = (error: unknown): GraphQLError =>
  new GraphQLError('refused', { originalError: error instanceof Error ? error : new Error(String(error)) });

const tooMany = (limit: number): AsterismError =>
  new AsterismError(
    'TOO_COMPLEX',
    `This socket has ${limit} live operations, the most it may have. Complete one first.`,
  );
