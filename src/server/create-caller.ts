import { NOW } from '../domain/as-of.js';
import type { Caller } from '../services/caller.js';
import type { ApiKey, Deadline } from '../services/ports.js';
import type { Services } from '../services/services.js';

/** Who asks: the key's clearance as the markings it may see, computed once for the request. */
export async function createCaller(key: ApiKey, deadline: Deadline, services: Services): Promise<Caller> {
  const { id, admin, clearance } = key;
  const { signal, at } = deadline;
  const markings = await services.markings.markingsFor(clearance, deadline);
  return { keyId: id, admin, clearance, markings, asOf: NOW, signal, at };
}
