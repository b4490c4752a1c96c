import { latLngToCell } from 'h3-js';
import type { Coordinates } from './coordinates.js';

/** Position and its H3 cells: resolution 9 (about 0.1 km²) and 7 (about 5 km²). */
export function positionOf({ lat, lon }: Coordinates): { lat: number; lon: number; h3: string; h3r7: string } {
  return { lat, lon, h3: latLngToCell(lat, lon, 9), h3r7: latLngToCell(lat, lon, 7) };
}
