export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Encoding of text from its first bytes, and how many of them are a byte order mark. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly bom: number;
}

/**
 * By byte order mark, else UTF-16 when every second byte of the sample is mostly zero, else UTF-8 unless the
 * bytes above ASCII are mostly not UTF-8: then Windows-1252. A few bad bytes among good UTF-8 stay UTF-8, so
 * that only their records are rejected.
 */
export function detectEncoding(sample: Buffer): DetectedEncoding {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if (sample[0] === 0xff && sample[1] === 0xfe) return { encoding: 'utf-16le', bom: 2 };
  if (sample[0] === 0xfe && sample[1] === 0xff) return { encoding: 'utf-16be', bom: 2 };
  const wide = detectWide(sample);
  if (wide) return { encoding: wide, bom: 0 };
  const { good, bad, unassigned } = countHighBytes(sample);
  return { encoding: bad > good && !unassigned ? 'windows-1252' : 'utf-8', bom: 0 };
}

function detectWide(sample: Buffer): Encoding | null {
  const length = Math.min(sample.length & ~1, 4096);
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  // Latin text has a zero in nearly every pair; 0.4 leaves room for names in other scripts.
  const enough = (length / 2) * 0.4;
  if (odd > enough && even < odd / 8) return 'utf-16le';
  if (even > enough && odd < even / 8) return 'utf-16be';
  return null;
}

const UNASSIGNED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function countHighBytes(sample: Buffer): { good: number; bad: number; unassigned: boolean } {
  let good = 0;
  let bad = 0;
  let unassigned = false;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    // A character cut by the end of the sample says nothing.
    if (length > 0 && at + length >= sample.length) break;
    let tail = 0;
    while (tail < length && ((sample[at + tail + 1] ?? 0) & 0xc0) === 0x80) tail++;
    if (length > 0 && byte < 0xf5 && tail === length) {
      good++;
      at += length;
    } else {
      bad++;
      unassigned ||= UNASSIGNED.has(byte);
    }
  }
  return { good, bad, unassigned };
}
