import type { NormalisedValue } from '../domain/report-draft.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText } from './text.js';

/** Kinds of image hashes: of the bytes (md5 to sha512) or of what is seen (pdq, phash, dhash). */
export type ImageHashType = 'md5' | 'sha1' | 'sha256' | 'sha512' | 'pdq' | 'phash' | 'dhash';

const HEX_DIGITS: Readonly<Record<ImageHashType, number>> = {
  md5: 32,
  sha1: 40,
  sha256: 64,
  sha512: 128,
  pdq: 64,
  phash: 16,
  dhash: 16,
};
/** Hashes of the empty file: what a broken pipeline writes for every image. */
const OF_NOTHING =
  /^(?:d41d8cd98f00b204e9800998ecf8427e|da39a3ee5e6b4b0d3255bfef95601890afd80709|e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855|cf83e1357eefb8bdf154)/;

/**
 * A hash of an image, keyed `sha256:…`. Without a type the length decides; 64 digits are taken as SHA-256 and
 * 16 digits need a type, since perceptual hashes of different kinds must never be compared.
 */
export function normaliseImageHash(
  text: string,
  options: { readonly type?: ImageHashType } = {},
): Normalised<NormalisedValue> {
  const read = readText(text, 'image hash', 300);
  if (!read.ok) return read;
  if (isPlaceholder('hash', read.value)) return placeholder(read.value);
  const lower = read.value.toLowerCase();
  const prefixed = /^(md5|sha-?1|sha-?256|sha-?512|pdq|phash|dhash)\s*[:=\s]\s*(.*)$/.exec(lower);
  const hex = (prefixed?.[2] ?? lower).replace(/^0x/, '').replace(/[\s:-]/g, '');
  if (!/^[0-9a-f]+$/.test(hex))
    return refuse('invalid', 'a hash has hexadecimal digits only; write it as hex, not base64');
  const named = (prefixed?.[1]?.replace('-', '') as ImageHashType | undefined) ?? options.type;
  const type = named ?? typeByLength(hex.length);
  if (type === null) {
    return refuse(
      'invalid',
      hex.length === 16
        ? 'say which hash this is: phash or dhash'
        : `${hex.length} hexadecimal digits are no known hash`,
    );
  }
  if (hex.length !== HEX_DIGITS[type]) {
    return refuse('invalid', `${type} has ${HEX_DIGITS[type]} hexadecimal digits; this has ${hex.length}`);
  }
  if (/^(.)\1*$/.test(hex) || OF_NOTHING.test(hex)) return placeholder(read.value);
  return accept({ key: `${type}:${hex}`, scope: 'public', derived: { hash: type } });
}

function typeByLength(length: number): ImageHashType | null {
  if (length === 64) return 'sha256';
  const fitting = (Object.keys(HEX_DIGITS) as ImageHashType[]).filter((type) => HEX_DIGITS[type] === length);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
