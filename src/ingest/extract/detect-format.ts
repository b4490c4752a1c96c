import { findWrapper } from './json-path-finder.js';

export type Format = 'csv' | 'json' | 'jsonl';

/** Format of a text, and for JSON the path of the list inside a single object (null: there is none). */
export interface DetectedFormat {
  readonly format: Format;
  readonly records: string | null;
}

const found = (format: Format, records: string | null = null): DetectedFormat => ({ format, records });

/** Content decides; the file's name only where the content fits several. `sample` is the first text of the file. */
export function detectFormat(sample: string, file: string): DetectedFormat {
  const text = sample.trimStart();
  const namedLines = /\.(jsonl|ndjson)(\.gz)?$/i.test(file);
  const namedJson = namedLines || /\.json(\.gz)?$/i.test(file);
  if (text.startsWith('[')) return found(namedLines ? 'jsonl' : 'json');
  // A header such as {id},name is CSV; in JSON a brace is followed by a key, an end or white space before them.
  if (!/^\{\s*("|\}|$)/.test(text)) return found(namedLines ? 'jsonl' : namedJson ? 'json' : 'csv');
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const more = text.slice(first.length).trim() !== '';
  if (namedLines || (more && isJson(first))) return found('jsonl');
  return found('json', findWrapper(text));
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
