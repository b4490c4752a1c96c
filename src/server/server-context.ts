import type { RequestContext } from '../resolvers/request-context.js';

/** What the GraphQL server hands its resolvers and plugins. */
export interface ServerContext extends RequestContext {
  /** Set when the document itself was refused (syntax, validation, variables): its HTTP status depends on the media type. */
  readonly exchange: { documentRefused: boolean };
}
