import type { SheetName } from './sheet-name.js';

/** Sizes of the sample: 10 thousand, 100 thousand and 1 million reports. */
export const SAMPLE_SIZES = ['S', 'M', 'L'] as const;
export type SampleSize = (typeof SAMPLE_SIZES)[number];

/** How much of everything a size has. */
export interface SampleExtent {
  /** Rows of each file, new versions of earlier rows included; together exactly 10,000, 100,000 or 1,000,000. */
  readonly rows: Readonly<Record<SheetName, number>>;
  /** Adults who act in the background; fewer per report at L, where fictional phone numbers run short. */
  readonly actors: number;
  /** Planted connections. */
  readonly stories: number;
  /** Shelters and similar shared numbers. */
  readonly shelters: number;
}

const PER_THOUSAND: Readonly<Record<SheetName, number>> = {
  tips: 260,
  missingChildren: 50,
  advertisements: 260,
  calls: 280,
  accounts: 100,
  vehicles: 50,
};

/** What a sample of this size holds. */
export function extentOf(size: SampleSize): SampleExtent {
  const thousands = { S: 10, M: 100, L: 1000 }[size];
  const rows = Object.fromEntries(Object.entries(PER_THOUSAND).map(([name, n]) => [name, n * thousands]));
  return {
    rows: rows as Record<SheetName, number>,
    actors: { S: 2_400, M: 20_000, L: 120_000 }[size],
    stories: { S: 100, M: 1_000, L: 6_000 }[size],
    shelters: { S: 6, M: 20, L: 60 }[size],
  };
}
