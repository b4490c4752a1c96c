import { createRequire } from 'node:module';

type H3 = typeof import('h3-js');

let h3: H3 | null = null;

/** Great-circle distance in km on a sphere of 6,371 km, between positions in degrees. */
export function greatCircleKm(a: readonly [lat: number, lon: number], b: readonly [lat: number, lon: number]): number {
  // Loaded at the first distance: it takes 14 MiB, and most tables of people have no positions.
  h3 ??= createRequire(import.meta.url)('h3-js') as H3;
  return h3.greatCircleDistance([...a], [...b], 'km');
}
