import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { ServerContext } from '../server-context.js';
import { documentErrorsPlugin } from './document-errors-plugin.js';
import type { ErrorFormatter } from './format-error.js';
import { provisionalPlugin } from './provisional-plugin.js';

/** The GraphQL server, started. It sends nothing anywhere, and forgery of requests is no concern since no cookie is used. */
export async function createApollo(
  schema: GraphQLSchema,
  formatError: ErrorFormatter,
  log: FastifyBaseLogger,
): Promise<ApolloServer<ServerContext>> {
  const server = new ApolloServer<ServerContext>({
    schema,
    formatError,
    introspection: true,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      documentErrorsPlugin(),
      provisionalPlugin(),
    ],
  });
  await server.start();
  return server;
}
