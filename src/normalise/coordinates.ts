import { accept, type Normalised, refuse } from './result.js';

/** Degrees on WGS 84. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** Five decimals are about 1.1 m. */
const DECIMALS = 5;
const NUMBER = /^[+-]?\d{1,3}(?:\.\d{1,20})?$/;
const DEGREES =
  /^(\d{1,3}(?:\.\d{1,15})?)\s*°?\s*(?:(\d{1,2}(?:\.\d{1,15})?)\s*['’′]\s*)?(?:(\d{1,2}(?:\.\d{1,15})?)\s*(?:["”″]|''|′′)\s*)?([NSEW])$/i;

/** Reads latitude and longitude in decimal degrees or as `41°52'41"N`. @returns the pair, checked */
export function readCoordinates(latText: string, lonText: string): Normalised<Coordinates> {
  const lat = degrees(latText);
  const lon = degrees(lonText);
  if (lat === null || lon === null)
    return refuse(
      'invalid',
      `"${`${latText}, ${lonText}`.slice(0, 60)}" is not a position; write decimal degrees such as 41.87811, -87.62980`,
    );
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    return refuse('invalid', `latitude ${lat} is over 90; latitude and longitude look swapped`);
  }
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return refuse('invalid', `${lat}, ${lon} is not on Earth; latitude goes to 90, longitude to 180`);
  if (rounded(lat) === 0 && rounded(lon) === 0)
    return refuse('invalid', '0, 0 is what broken exports write; leave the position empty when it is not known');
  return accept({ lat: rounded(lat), lon: rounded(lon) });
}

/** A key text of fixed decimals. */
export const pointKey = ({ lat, lon }: Coordinates): string =>
  `point:${lat.toFixed(DECIMALS)},${lon.toFixed(DECIMALS)}`;

const rounded = (value: number): number => Number(value.toFixed(DECIMALS)) + 0;

function degrees(text: string): number | null {
  const plain = text.trim();
  if (NUMBER.test(plain)) return Number(plain);
  const parts = DEGREES.exec(plain);
  if (!parts) return null;
  const [, whole = '0', minutes = '0', seconds = '0', side = 'N'] = parts;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const value = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
  return /[SW]/i.test(side) ? -value : value;
}
