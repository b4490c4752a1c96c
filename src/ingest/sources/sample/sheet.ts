import type { City } from './cities.js';
import type { Random } from './random.js';
import type { World } from './world.js';

/** The files of the export, by the name of what their rows are. */
export const SHEET_NAMES = ['tips', 'missingChildren', 'advertisements', 'calls', 'accounts', 'vehicles'] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

/** What every row says: when (epoch ms), where, and who may see it. */
export interface RowFacts {
  readonly at: number;
  readonly city: City;
  readonly marking: string;
}

/** A value in canonical form, as the truth files write it. */
export interface SampleValue {
  readonly kind: 'phone' | 'email' | 'account' | 'image' | 'vehicle' | 'device' | 'ip';
  readonly value: string;
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
