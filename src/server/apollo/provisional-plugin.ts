import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../resolvers/request-context.js';
import type { ServerContext } from '../server-context.js';

/** What an answer carries when it may still change: it was asked as of an instant that open batches reach into. */
export async function provisionalExtensions(context: RequestContext): Promise<{ asOf: { provisional: true } } | null> {
  const dated = context.readings().filter((reading) => reading.asOf.knownAt !== null);
  const provisional = await Promise.all(
    dated.map((reading) => context.services.stats.provisional(reading.asOf, reading.caller)),
  );
  return provisional.includes(true) ? { asOf: { provisional: true } } : null;
}

/** Puts `asOf.provisional` into the extensions of answers that may still change. */
export function provisionalPlugin(): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single' || response.body.singleResult.data == null) return;
        const extensions = await provisionalExtensions(contextValue);
        if (!extensions) return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, ...extensions };
      },
    }),
  };
}
