import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LineFile } from './line-file.js';
import { RowMaker } from './row-maker.js';
import type { SampleSize } from './sample-size.js';
import { SHEET_NAMES, type SheetName } from './sheet-name.js';
import { sheetOf } from './sheets/all-sheets.js';
import { STORIES } from './stories/all-stories.js';
import { StoryBook } from './stories/story-book.js';
import { World } from './world.js';
import { csvLine } from './writing.js';

/** What to write. The same seed and size give the same files, byte for byte. */
export interface SampleOptions {
  /** Made if it is not there; files of the sample's names in it are overwritten. */
  readonly directory: string;
  /** Any whole number. */
  readonly seed: number;
  readonly size: SampleSize;
  /** Called now and then with the rows written so far and in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What was written. */
export interface SampleSummary {
  readonly directory: string;
  /** Folder of the data files alone: what to ingest. */
  readonly exportDirectory: string;
  readonly files: readonly { readonly name: string; readonly rows: number; readonly bytes: number }[];
  /** Rows of all files, newer versions included: what the graph will hold as reports. */
  readonly reports: number;
  /** Rows that are newer versions of earlier ones. */
  readonly versions: number;
  /** Lines of `truth.jsonl`, hubs included. */
  readonly truths: number;
}

/**
 * Writes the sample: six data files in `export/`, and beside it `truth.jsonl` (what was planted)
 * and `truth-mentions.csv` (who is who in every row). Rows are made one after the other and streamed.
 */
export async function writeSample(options: SampleOptions): Promise<SampleSummary> {
  const book = new StoryBook(new World(options.seed, options.size));
  book.plant(STORIES);
  const exportDirectory = join(options.directory, 'export');
  await mkdir(exportDirectory, { recursive: true });
  const total = SHEET_NAMES.reduce((sum, name) => sum + book.world.extent.rows[name], 0);
  const tally: Tally = {
    done: 0,
    total,
    versions: 0,
    hubs: new Map(book.world.hubs.all().map((hub) => [hub.value, 0])),
  };
  const files: SampleSummary['files'][number][] = [];
  const path = (name: string): string => join(options.directory, name);

  await writing(path('truth-mentions.csv'), async (mentions) => {
    mentions.add('file,key,role,person');
    for (const name of SHEET_NAMES) {
      const { file } = sheetOf(name);
      const bytes = await writing(join(exportDirectory, file), (out) =>
        writeSheet(name, book, out, mentions, tally, options.onProgress),
      );
      files.push({ name: file, rows: book.world.extent.rows[name], bytes });
    }
  });

  const hubs = book.world.hubs.all().map((hub) => ({ type: 'hub', ...hub, rows: tally.hubs.get(hub.value) ?? 0 }));
  const truths = [...book.truth, ...hubs.filter((hub) => hub.rows > 0)];
  await writing(path('truth.jsonl'), async (out) => {
    for (const truth of truths) {
      out.add(JSON.stringify(truth));
      if (out.full) await out.flush();
    }
  });
  return {
    directory: options.directory,
    exportDirectory,
    files,
    reports: total,
    versions: tally.versions,
    truths: truths.length,
  };
}

interface Tally {
  done: number;
  readonly total: number;
  versions: number;
  readonly hubs: Map<string, number>;
}

async function writeSheet(
  name: SheetName,
  book: StoryBook,
  out: LineFile,
  mentions: LineFile,
  tally: Tally,
  onProgress: SampleOptions['onProgress'],
): Promise<void> {
  const sheet = sheetOf(name);
  const maker = new RowMaker(book);
  if (sheet.header !== null) out.add(sheet.header);
  for (let index = 0; index < book.world.extent.rows[name]; index += 1) {
    const row = maker.row(name, index);
    out.add(row.line);
    if (row.version) tally.versions += 1;
    else
      for (const { role, person } of sheet.presences(row.facts))
        mentions.add(csvLine([sheet.file, row.key, role, person]));
    for (const { value } of sheet.values(row.facts)) countHub(tally.hubs, value);
    tally.done += 1;
    if (out.full || mentions.full) {
      await out.flush();
      await mentions.flush();
      onProgress?.(tally.done, tally.total);
    }
  }
  onProgress?.(tally.done, tally.total);
}

function countHub(hubs: Map<string, number>, value: string): void {
  const count = hubs.get(value);
  if (count !== undefined) hubs.set(value, count + 1);
}

async function writing(path: string, write: (out: LineFile) => Promise<void>): Promise<number> {
  const out = await LineFile.create(path);
  try {
    await write(out);
    return await out.close();
  } catch (error) {
    await out.abandon();
    throw error;
  }
}
