import { createHash } from 'node:crypto';
import type { Fields } from '../extract/extracted.js';
import { canonicalJson } from './canonical-json.js';

/** SHA-256 (hex) over a record with its joined rows, the hashes of media taken out of it, and the mapping's version. */
export function contentHash(mappingVersion: string, fields: Fields, media: readonly unknown[]): string {
  const hash = createHash('sha256').update(mappingVersion).update('\n').update(canonicalJson(fields));
  return (media.length ? hash.update('\n').update(canonicalJson(media)) : hash).digest('hex');
}
