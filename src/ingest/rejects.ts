import { chmod, type FileHandle, mkdir, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Reject } from '../domain/report-draft.js';
import type { SourceFile } from './source-file.js';

/** Writes rejects as they come; files are made at the first one and only their owner can read them. */
export interface RejectsWriter {
  write(reject: Reject, from: Pick<SourceFile, 'rejectedForm'>): Promise<void>;
  readonly total: number;
  /** How many by code. */
  readonly counts: ReadonlyMap<string, number>;
  /** Files written so far: the list of rejects, and for each source the records to mend and ingest again. */
  readonly files: readonly string[];
  close(): Promise<void>;
}

const OWNER_ONLY = 0o600;

/**
 * @param path JSON Lines file with every field of every reject. Beside it, for each file with rejected
 * records, `NAME.rejected.csv` (with the original header) or `NAME.rejected.jsonl`: mended, it goes in by
 * the same command, and rows with a key go in once however often they are sent.
 */
export function openRejects(path: string): RejectsWriter {
  const handles = new Map<string, FileHandle>();
  const counts = new Map<string, number>();
  const mendable = new Map<string, string>();
  let total = 0;

  const append = async (file: string, text: string, first = ''): Promise<void> => {
    let handle = handles.get(file);
    if (!handle) {
      await mkdir(dirname(file), { recursive: true });
      handle = await open(file, 'a', OWNER_ONLY);
      await chmod(file, OWNER_ONLY);
      handles.set(file, handle);
      if (first !== '' && (await handle.stat()).size === 0) text = first + text;
    }
    await handle.appendFile(text);
  };
  const mendableFile = (original: string, extension: string): string => {
    const known = mendable.get(original);
    if (known) return known;
    const stem =
      original === '-'
        ? 'stdin'
        : basename(original)
            .replace(/\.gz$/i, '')
            .replace(/(\.rejected)?\.[^.]+$/, '');
    const taken = new Set(mendable.values());
    let file = join(dirname(path), `${stem}.rejected.${extension}`);
    // Two directories may hold files of one name.
    for (let next = 2; taken.has(file); next++) file = join(dirname(path), `${stem}-${next}.rejected.${extension}`);
    mendable.set(original, file);
    return file;
  };

  return {
    async write(reject, from) {
      total++;
      counts.set(reject.code, (counts.get(reject.code) ?? 0) + 1);
      await append(path, `${JSON.stringify(reject)}\n`);
      if (reject.record === null) return;
      const { header, extension } = from.rejectedForm();
      const record = extension === 'csv' ? reject.record : reject.record.replace(/[\r\n]+/g, ' ');
      await append(mendableFile(reject.file, extension), `${record}\n`, header === null ? '' : `${header}\n`);
    },
    get total() {
      return total;
    },
    counts,
    get files() {
      return [...handles.keys()];
    },
    async close() {
      for (const handle of handles.values()) await handle.close();
    },
  };
}
