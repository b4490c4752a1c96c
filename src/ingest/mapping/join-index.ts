import type { Fields } from '../extract/extracted.js';
import { openScratchStore, type ScratchStore } from './scratch-store.js';

/** Rows of one joined file by the value of a column; kept in memory, on disk once they are many. */
export interface JoinIndex {
  add(key: string, row: Fields): void | Promise<void>;
  /** Rows in the order they were added. */
  rows(key: string): readonly Fields[] | Promise<readonly Fields[]>;
  close(): Promise<void>;
}

/** Characters of rows held before they go to disk: about 130 MB of memory. */
const MOST_IN_MEMORY = 48 * 2 ** 20;

export function openJoinIndex(options: { readonly maxInMemory?: number; readonly scratch?: string } = {}): JoinIndex {
  const limit = options.maxInMemory ?? MOST_IN_MEMORY;
  let memory = new Map<string, string[]>();
  let size = 0;
  let store: ScratchStore | null = null;
  let added = 0;

  const entries = function* (rows: Map<string, string[]>): Generator<readonly [string, string]> {
    for (const [key, texts] of rows) for (const text of texts) yield [`${key}\0${text.slice(0, 12)}`, text.slice(12)];
  };
  const spill = async (): Promise<void> => {
    store ??= await openScratchStore(options.scratch);
    const full = memory;
    memory = new Map();
    size = 0;
    await store.putAll(entries(full));
  };
  const parse = (text: string): Fields => JSON.parse(text) as Fields;

  return {
    add(key, row) {
      // The number of the row goes before it, so that rows on disk keep their order.
      const text = String(added++).padStart(12, '0') + JSON.stringify(row);
      const rows = memory.get(key);
      if (rows) rows.push(text);
      else memory.set(key, [text]);
      size += text.length + key.length + 64;
      return size > limit ? spill() : undefined;
    },
    rows(key) {
      const recent = (memory.get(key) ?? []).map((text) => parse(text.slice(12)));
      if (!store) return recent;
      return store.between(`${key}\0`, `${key}\u0001`).then((texts) => [...texts.map(parse), ...recent]);
    },
    async close() {
      memory = new Map();
      await store?.close();
      store = null;
    },
  };
}
