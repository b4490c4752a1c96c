import type { Fields } from '../extract/extracted.js';
import { hasMedia, mediaHash } from '../extract/media.js';

/** A record that may be mapped: values that carry media are replaced by null and listed by path and hash. */
export interface InspectedRecord {
  readonly fields: Fields;
  readonly media: readonly { readonly field: string; readonly hash: string }[];
  /** Set when the whole record must be refused. */
  readonly fault: { readonly code: string; readonly reason: string } | null;
}

const NONE: InspectedRecord['media'] = [];

/** Looks at every text of a record: NULs and half characters refuse it, media is taken out. */
export function inspectRecord(fields: Fields): InspectedRecord {
  let suspicious = false;
  const broken = findText(fields, (text) => {
    suspicious ||= hasMedia(text);
    return text.includes('\0') || !text.isWellFormed();
  });
  if (broken !== null) {
    const fault = broken.includes('\0')
      ? { code: 'NUL_BYTE', reason: 'a text has a NUL character' }
      : { code: 'BAD_ENCODING', reason: 'a text has half of a character' };
    return { fields, media: NONE, fault };
  }
  if (!suspicious) return { fields, media: NONE, fault: null };
  const media: { field: string; hash: string }[] = [];
  return { fields: withoutMedia(fields, '', media) as Fields, media, fault: null };
}

/** The first name or text of a record that a test holds for, or null. */
function findText(value: unknown, test: (text: string) => boolean): string | null {
  if (typeof value === 'string') return test(value) ? value : null;
  if (value === null || typeof value !== 'object') return null;
  for (const key of Object.keys(value)) {
    if (!Array.isArray(value) && test(key)) return key;
    const found = findText((value as Fields)[key], test);
    if (found !== null) return found;
  }
  return null;
}

function withoutMedia(value: unknown, path: string, media: { field: string; hash: string }[]): unknown {
  if (typeof value === 'string') {
    if (!hasMedia(value)) return value;
    media.push({ field: path, hash: mediaHash(value) });
    return null;
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => withoutMedia(item, path, media));
  const clean: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value))
    clean[key] = withoutMedia(inner, path ? `${path}.${key}` : key, media);
  return clean;
}
