import type { Random } from '../../../domain/random.js';
import type { City } from './cities.js';
import type { SampleValue } from './sample-value.js';
import type { SheetName } from './sheet-name.js';
import type { World } from './world.js';

/** What every row says: when (epoch ms), where, and who may see it. */
export interface RowFacts {
  readonly at: number;
  readonly city: City;
  readonly marking: string;
}

/** Somebody a row speaks of. */
export interface SamplePresence {
  readonly role: string;
  readonly person: string;
}

/** How the rows of one file are made. All methods are pure: the same arguments give the same row. */
export interface Sheet<F extends RowFacts> {
  readonly name: SheetName;
  readonly file: string;
  /** First line of a CSV file; null for JSON Lines. */
  readonly header: string | null;
  /** Whether rows of this file come again in newer versions. */
  readonly revisable: boolean;
  key(index: number): string;
  /** A row that nobody else shares a value with; planted rows are filled in on top of it. */
  blank(world: World, index: number, base: RowFacts): F;
  /** An everyday row. */
  background(world: World, index: number, at: number): F;
  /** The same row as it was known later. */
  revise(facts: F, random: Random): F;
  /** The row as text, without its end of line; `modified` is epoch ms. */
  line(facts: F, key: string, modified: number, random: Random): string;
  presences(facts: F): readonly SamplePresence[];
  values(facts: F): readonly SampleValue[];
}
