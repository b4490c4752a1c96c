import { sha256 } from '../../domain/sha256.js';
import type { Fields } from '../extract/extracted.js';
import { canonicalJson } from './canonical-json.js';

/** SHA-256 (hex) over a record with its joined rows, the hashes of media taken out of it, and the mapping's version. */
export function contentHash(mappingVersion: string, fields: Fields, media: readonly unknown[]): string {
  const parts = [mappingVersion, canonicalJson(fields), ...(media.length ? [canonicalJson(media)] : [])];
  return sha256(parts.join('\n'), 'hex');
}
