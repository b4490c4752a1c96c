/** A post code in its country's one writing. */
export interface Postcode {
  readonly country: string;
  readonly code: string;
  /** Two-part codes written only in part: the British outward code. */
  readonly partial: boolean;
}

const GB_FULL = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;
const GB_OUTWARD = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const CA_FULL = /^([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])(\d[ABCEGHJ-NPRSTV-Z]\d)$/;
const US_PLUS_FOUR = /^(\d{5})(?:-?\d{4})?$/;

/** Reads a folded text as a post code of the given country; null country: of any whose codes cannot be mistaken, else `assumed`. */
export function readPostcode(text: string, country: string | null, assumed: string): Postcode | null {
  const code = text.toUpperCase().replace(/[\s.]+/g, '');
  if (code.length < 2 || code.length > 11) return null;
  const place = country ?? placeOf(code) ?? assumed;
  if (place === 'GB') {
    const full = GB_FULL.exec(code);
    if (full) return { country: 'GB', code: `${full[1]} ${full[2]}`, partial: false };
    return GB_OUTWARD.test(code) ? { country: 'GB', code, partial: true } : null;
  }
  if (place === 'CA') {
    const full = CA_FULL.exec(code);
    if (full) return { country: 'CA', code: `${full[1]} ${full[2]}`, partial: false };
    return /^[A-Z]\d[A-Z]$/.test(code) ? { country: 'CA', code, partial: true } : null;
  }
  if (place === 'US') {
    const whole = US_PLUS_FOUR.exec(code)?.[1];
    return whole ? { country: 'US', code: whole, partial: false } : null;
  }
  return /^(?=[A-Z-]*\d)[A-Z\d-]{3,10}$/.test(code) ? { country: place, code, partial: false } : null;
}

function placeOf(code: string): string | null {
  if (CA_FULL.test(code)) return 'CA';
  return GB_FULL.test(code) ? 'GB' : null;
}
