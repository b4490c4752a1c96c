import { rowInstant } from './row-clock.js';
import type { RowFacts } from './sheet.js';
import type { SheetName } from './sheet-name.js';
import { sheetOf } from './sheets/all-sheets.js';
import type { StoryBook } from './stories/story-book.js';
import { FIRST_INSTANT, LAST_INSTANT } from './world.js';

/** One row of the export with what is true about it. `version` is true for a newer version of an earlier row. */
export interface SampleRow {
  readonly key: string;
  readonly facts: RowFacts;
  readonly line: string;
  readonly version: boolean;
}

/** Share of rows that are newer versions, in the files that have such: two in a hundred over all files. */
const VERSIONS = 0.03;
/** How far back a newer version looks for its row, in rows. */
const LOOK_BACK = 400;
const DAYS = (LAST_INSTANT - FIRST_INSTANT) / 86_400_000;

/** Makes any row of any file, in any order; the same row every time. */
export class RowMaker {
  constructor(private readonly book: StoryBook) {}

  row(name: SheetName, index: number): SampleRow {
    const { world } = this.book;
    const sheet = sheetOf(name);
    const at = rowInstant(world, name, index);
    const planted = this.book.planted(name, index);
    const earlier = planted === undefined ? this.earlier(name, index) : null;
    const own = earlier ?? index;
    const key = sheet.key(own);
    // The same writing of the same row, so that a new version differs by its change alone.
    const hand = world.random('hand', name, own);
    if (earlier === null) {
      const facts = planted ?? sheet.background(world, index, at);
      return { key, facts, line: sheet.line(facts, key, facts.at, hand), version: false };
    }
    const facts = sheet.revise(
      sheet.background(world, earlier, rowInstant(world, name, earlier)),
      world.random('revise', name, index),
    );
    return { key, facts, line: sheet.line(facts, key, at, hand), version: true };
  }

  /** The everyday row that this one is a newer version of, or null. */
  private earlier(name: SheetName, index: number): number | null {
    if (!this.isVersion(name, index)) return null;
    const random = this.book.world.random('earlier', name, index);
    // Two days back or more: rows are in order by day only, and a change must be dated after its row.
    const nearest = 30 + Math.ceil((2 * this.book.world.extent.rows[name]) / DAYS);
    for (let tries = 0; tries < 8; tries += 1) {
      const candidate = index - nearest - random.below(LOOK_BACK);
      if (candidate < 0) continue;
      if (this.book.planted(name, candidate) === undefined && !this.isVersion(name, candidate)) return candidate;
    }
    return null;
  }

  private isVersion(name: SheetName, index: number): boolean {
    return (
      sheetOf(name).revisable &&
      index > LOOK_BACK / 4 &&
      this.book.world.random('version', name, index).chance(VERSIONS)
    );
  }
}
