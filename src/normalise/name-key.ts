import { slugOf } from './text.js';

/** What two spellings of one name share: Latin lower-case parts, sorted, joined by a space. Apostrophes close up, hyphens split. */
export function nameKey(parts: readonly string[]): string {
  return parts
    .flatMap((part) => slugOf(part.replace(/[’‘ʼ´]/g, ''), ' ').split(' '))
    .filter(Boolean)
    .sort()
    .join(' ');
}
