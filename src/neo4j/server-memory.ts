/** How the machine's memory is shared out, each in MiB. */
export interface ServerMemory {
  readonly heap: number;
  readonly pageCache: number;
  readonly oneTransaction: number;
  readonly allTransactions: number;
}

const MIB = 1024 * 1024;

/**
 * Shares for a machine or container with this many bytes, which the service and the operating system use too: a twelfth
 * for the heap (384 MiB to 4 GiB) and a quarter for the page cache (64 MiB to 16 GiB), which is taken page by page as the
 * graph is read. 24 GiB give 2 GiB and 6 GiB. One transaction may fill half of the heap.
 */
export function serverMemory(totalMemoryBytes: number): ServerMemory {
  const total = totalMemoryBytes / MIB;
  const heap = Math.min(4096, Math.max(384, Math.floor(total / 12)));
  const pageCache = Math.min(16384, Math.max(64, Math.floor(total / 4)));
  return { heap, pageCache, oneTransaction: Math.floor(heap / 2), allTransactions: Math.floor(heap * 0.7) };
}
