import type { ApiKey } from '../../services/ports.js';
import type { OpenDeadline } from '../open-deadline.js';

/** What the server keeps of one socket. */
export interface SocketExtra {
  /** `Authorization` of the upgrade or of `connection_init`; null until one came. */
  authorization: string | null;
  key: ApiKey | null;
  readonly deadlines: Map<string, OpenDeadline>;
  close(code: number, reason: string): void;
}
