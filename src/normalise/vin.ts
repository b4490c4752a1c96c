import type { NormalisedValue } from '../domain/report-draft.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText } from './text.js';

/** Weights and letter values of ISO 3779 as 49 CFR 565 gives them. */
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const LETTERS = 'ABCDEFGH.JKLMN.P.RSTUVWXYZ';
const VALUES = '12345678.12345.7.923456789';

/** Vehicle identification number. A wrong check digit (usual outside North America) makes the scope `source`. */
export function normaliseVin(text: string): Normalised<NormalisedValue> {
  const read = readText(text, 'VIN', 60);
  if (!read.ok) return read;
  if (isPlaceholder('vin', read.value)) return placeholder(read.value);
  const vin = read.value
    .toUpperCase()
    .replace(/^VIN\b[\s:#]*/, '')
    .replace(/[\s.*-]/g, '');
  if (/^(.)\1*$/.test(vin)) return placeholder(read.value);
  if (vin.length !== 17) return refuse('invalid', `a VIN has 17 characters; this has ${vin.length}`);
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin)) {
    return refuse('invalid', 'a VIN has digits and letters without I, O and Q; look at the original again');
  }
  const checkDigit = hasCheckDigit(vin);
  return accept({ key: `vin:${vin}`, scope: checkDigit ? 'public' : 'source', derived: { type: 'vin', checkDigit } });
}

function hasCheckDigit(vin: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * signValue(vin[index] ?? '0'), 0);
  const rest = sum % 11;
  return vin[8] === (rest === 10 ? 'X' : String(rest));
}

const signValue = (sign: string): number => Number(/\d/.test(sign) ? sign : (VALUES[LETTERS.indexOf(sign)] ?? 0));
