import type { ApolloServerPlugin } from '@apollo/server';
import type { ServerContext } from '../server-context.js';

const DOCUMENT_CODES = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/** Notes that a document was refused before it ran, for the HTTP status. */
export function documentErrorsPlugin(): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ errors, response, contextValue }) => {
        const ran = response.body.kind === 'single' && response.body.singleResult.data !== undefined;
        const codes = errors?.map((error) => error.extensions.code) ?? [];
        contextValue.exchange.documentRefused =
          !ran && codes.length > 0 && codes.every((code) => DOCUMENT_CODES.includes(String(code)));
      },
    }),
  };
}
