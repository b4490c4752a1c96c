import { DEFAULT_DOCUMENT_LIMITS, type DocumentLimits } from './limits/document-limits.js';

/** How the HTTP server is run. Times are in milliseconds, sizes in bytes. */
export interface ServerSettings {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Longest time that one operation may take; subscriptions have none. */
  readonly deadlineMs: number;
  /** Largest HTTP body and WebSocket message. */
  readonly bodyLimit: number;
  /** How long `close` waits for requests in flight. */
  readonly drainMs: number;
  /** How long a new socket may wait before it says who it is. */
  readonly initWaitMs: number;
  /** How often an open socket's key is checked again. */
  readonly recheckMs: number;
  readonly operationsPerSocket: number;
  readonly documents: DocumentLimits;
}

export const DEFAULT_SERVER_SETTINGS: ServerSettings = {
  host: '127.0.0.1',
  port: 4000,
  deadlineMs: 10_000,
  bodyLimit: 1_048_576,
  drainMs: 20_000,
  initWaitMs: 3_000,
  recheckMs: 30_000,
  operationsPerSocket: 50,
  documents: DEFAULT_DOCUMENT_LIMITS,
};
