import { AsterismError } from '../../domain/errors.js';
import { type ByteSource, openBytes } from './byte-source.js';
import { detectEncoding, type Encoding } from './detect-encoding.js';
import { inflate, isGzip } from './inflate.js';
import type { ReadLimits } from './read-limits.js';
import { toUtf8 } from './to-utf8.js';

/** The text of a file as UTF-8 bytes without byte order mark, with its first part decoded for detection. */
export interface TextSource {
  readonly sample: string;
  readonly chunks: AsyncIterable<Buffer>;
  readonly bytes: ByteSource;
  /** True once the file turned out to end in the middle of its gzip stream. */
  wasCutShort(): boolean;
  notes(): readonly string[];
}

export interface OpenTextOptions {
  readonly encoding?: Encoding;
  readonly limits: ReadLimits;
  readonly stdin?: AsyncIterable<Uint8Array>;
}

const SAMPLE = 2 ** 20;

const NOT_TEXT: readonly (readonly [what: string, at: number, magic: string])[] = [
  ['a ZIP or Excel file (save its sheets as CSV)', 0, 'PK\u0003\u0004'],
  ['an old Excel file (save its sheets as CSV)', 0, '\u00d0\u00cf\u0011\u00e0'],
  ['a PDF', 0, '%PDF-'],
  ['an image', 0, '\u00ff\u00d8\u00ff'],
  ['an image', 0, '\u0089PNG'],
  ['an image', 0, 'GIF8'],
  ['an image', 8, 'WEBP'],
  ['a video', 4, 'ftyp'],
];

/** Opens a plain or gzip text file and finds its encoding. @throws AsterismError BAD_FILE when it is not text */
export async function openText(file: string, options: OpenTextOptions): Promise<TextSource> {
  const bytes = await openBytes(file, options.stdin);
  let cutShort = false;
  const raw = bytes.chunks[Symbol.asyncIterator]();
  const first = await raw.next();
  const joined = follow(first.done ? [] : [first.value], raw);
  const plain =
    !first.done && isGzip(first.value) ? inflate(joined, file, options.limits, () => (cutShort = true)) : joined;

  const source = plain[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  let size = 0;
  for (let next = await source.next(); !next.done; next = await source.next()) {
    held.push(next.value);
    size += next.value.length;
    if (size >= SAMPLE) break;
  }
  const sample = Buffer.concat(held);
  const media = kindOfMedia(sample);
  if (media) {
    await source.return?.(undefined);
    throw new AsterismError('BAD_FILE', `"${file}" is ${media}. Only CSV, TSV, JSON and JSON Lines are read.`, {
      file,
    });
  }
  const { encoding, bom } = detectEncoding(sample);
  const chosen = options.encoding ?? encoding;
  const chunks = toUtf8(follow([sample.subarray(bom)], source), chosen);
  const text = new TextDecoder(chosen).decode(sample.subarray(bom));
  const onlyReturns = text.includes('\r') && !text.includes('\n');
  return {
    sample: onlyReturns ? text.replaceAll('\r', '\n') : text,
    chunks: onlyReturns ? returnsAsNewlines(chunks) : chunks,
    bytes,
    wasCutShort: () => cutShort,
    notes: () => [...(chosen === 'utf-8' ? [] : [`read as ${chosen}`]), ...bytes.notes()],
  };
}

async function* follow(held: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* held;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* returnsAsNewlines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk.map((byte) => (byte === 13 ? 10 : byte)));
}

function kindOfMedia(sample: Buffer): string | undefined {
  const head = sample.toString('latin1', 0, 64);
  return NOT_TEXT.find(([, at, magic]) => head.startsWith(magic, at))?.[0];
}
