import { openScratchStore, type ScratchStore } from './scratch-store.js';

/** Counts equal rows: the first row with a hash is 0, the next 1. Exact, with bounded memory. */
export interface RowOrdinals {
  next(contentHash: string): number | Promise<number>;
  close(): Promise<void>;
}

export interface RowOrdinalsOptions {
  /** Hashes kept in memory before older ones go to disk; a million take about 150 MB. */
  readonly maxInMemory?: number;
  readonly scratch?: string;
}

/** One file's counter; calls must follow one another. */
export function openRowOrdinals({ maxInMemory = 500_000, scratch }: RowOrdinalsOptions = {}): RowOrdinals {
  let recent = new Map<string, number>();
  let store: ScratchStore | null = null;

  const spill = async (): Promise<void> => {
    store ??= await openScratchStore(scratch);
    const full = recent;
    recent = new Map();
    await store.putAll([...full].map(([hash, count]) => [hash, String(count)] as const));
  };
  const fromDisk = async (hash: string): Promise<number> => {
    if (recent.size >= maxInMemory) await spill();
    const stored = await store?.get(hash);
    const ordinal = Number(stored ?? 0);
    recent.set(hash, ordinal + 1);
    return ordinal;
  };

  return {
    next(hash) {
      const count = recent.get(hash);
      if (count !== undefined) {
        recent.set(hash, count + 1);
        return count;
      }
      if (store || recent.size >= maxInMemory) return fromDisk(hash);
      recent.set(hash, 1);
      return 0;
    },
    async close() {
      recent = new Map();
      await store?.close();
      store = null;
    },
  };
}
