/**
 * Median height in cm and weight in kg at whole ages from 0 to 18, boys and girls together, rounded from the growth charts
 * of the Centers for Disease Control (Kuczmarski et al., "2000 CDC Growth Charts for the United States", Vital and Health
 * Statistics 11(246), 2002).
 */
const HEIGHTS = [
  49.5, 75, 86.5, 95, 102, 108.5, 115, 121.5, 127.5, 133, 138.5, 143.5, 150, 156.5, 162, 166, 168, 169, 169.5,
];
const WEIGHTS = [3.4, 10, 12.4, 14.2, 16.2, 18.2, 20.5, 23, 25.7, 28.8, 32.5, 36.5, 41, 45.7, 50.2, 54, 57.3, 60, 62];

const medianAt = (table: readonly number[], age: number): number => {
  const at = Math.min(Math.max(age, 0), table.length - 1);
  const low = Math.min(Math.floor(at), table.length - 2);
  return table[low]! + (table[low + 1]! - table[low]!) * (at - low);
};

/** Median height in cm at an age in years; grown up from 18 on. */
export const medianHeight = (age: number): number => medianAt(HEIGHTS, age);

/** Median weight in kg at an age in years. */
export const medianWeight = (age: number): number => medianAt(WEIGHTS, age);
