import type { Clearance } from '../domain/marking.js';
import type { ReadScope } from './ports.js';

/** Who asks, what they may see, in which state of knowledge, and until when the answer is wanted. */
export interface Caller extends ReadScope {
  readonly keyId: string;
  readonly admin: boolean;
  readonly clearance: Clearance;
}
