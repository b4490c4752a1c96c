/** How the machine's memory is shared out, each in MiB. */
export interface ServerMemory {
  readonly heap: number;
  readonly pageCache: number;
  readonly oneTransaction: number;
  readonly allTransactions: number;
}

const MIB = 1024 * 1024;

/**
 * Shares for a machine or container with this many bytes, which the service and the operating system use too: a
 * twelfth each for the heap (384 MiB to 4 GiB) and for the page cache (64 MiB to 8 GiB).
 * 24 GiB give 2 GiB and 2 GiB. One transaction may fill half of the heap.
 */
export function serverMemory(totalMemoryBytes: number): ServerMemory {
  const share = Math.floor(totalMemoryBytes / MIB / 12);
  const heap = Math.min(4096, Math.max(384, share));
  const pageCache = Math.min(8192, Math.max(64, share));
  return { heap, pageCache, oneTransaction: Math.floor(heap / 2), allTransactions: Math.floor(heap * 0.7) };
}
