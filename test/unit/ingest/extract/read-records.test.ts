import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readRecords } from '../../../../src/ingest/extract/read-records.js';
import { readContent } from './read-all.js';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('reading a delimited file', () => {
  const text = 'name;city\nZoë;Köln\nJosé;Málaga\n';
  const rows = [
    { name: 'Zoë', city: 'Köln' },
    { name: 'José', city: 'Málaga' },
  ];

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with a byte order mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 LE without one', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE with a byte order mark', utf16be(`\ufeff${text}`)],
    ['UTF-16 BE without one', utf16be(text)],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['gzip', gzipSync(text)],
    ['line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['line ends of old Macs', Buffer.from(text.replaceAll('\n', '\r'))],
  ])('understands %s', async (_name, bytes) => {
    expect((await readContent(bytes)).rows).toEqual(rows);
  });

  it.each([',', ';', '\t', '|'])('finds the delimiter %j', async (delimiter) => {
    const { rows: found } = await readContent(`${['a', 'b'].join(delimiter)}\n${['1', '2'].join(delimiter)}\n`);
    expect(found).toEqual([{ a: '1', b: '2' }]);
  });

  it('rejects rows that are ragged, hold NULs or are not UTF-8 where the file is, and keeps the others', async () => {
    const good = 'Zoë,1\n'.repeat(3);
    const bytes = Buffer.concat([
      Buffer.from(`a,b\n${good}x,1,2\ny\nn\0l,3\n`),
      Buffer.from([0xc3, 0x28, 0x2c, 0x31, 10]),
      Buffer.from('last,9\n'),
    ]);
    const { rows: found, codes, rejects } = await readContent(bytes);
    expect(found).toHaveLength(4);
    expect(codes).toEqual(['RAGGED_ROW', 'RAGGED_ROW', 'NUL_BYTE', 'BAD_ENCODING']);
    expect(rejects.map((reject) => reject.line)).toEqual([5, 6, 7, 8]);
    expect(rejects[0]).toMatchObject({ source: 'test', record: 'x,1,2', reason: 'the row has 3 fields, the header 2' });
  });

  it('names the repeated column of a bad header, or numbers it when the mapping allows', async () => {
    await expect(readContent('Phone,Phone\n1,2\n')).rejects.toMatchObject({
      code: 'BAD_FILE',
      message: expect.stringContaining('"Phone"'),
    });
    const { rows: found } = await readContent('Phone,Phone\n1,2\n', 't.csv', { hints: { numberDuplicates: true } });
    expect(found).toEqual([{ Phone: '1', 'Phone 2': '2' }]);
  });

  it('reads an empty file and a lone header as no records and says so', async () => {
    for (const content of ['', '\n\n', 'a,b\n']) {
      const { rows: found, rejects, notes } = await readContent(content);
      expect([found, rejects, notes]).toEqual([[], [], ['holds no records']]);
    }
  });

  it('keeps a column called __proto__ harmless', async () => {
    const { rows: found } = await readContent('__proto__,constructor\n{"polluted":1},x\n');
    expect(Object.keys(found[0] ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('skips a line of 40 MB without holding it', async () => {
    async function* stream() {
      yield Buffer.from('a,b\n1,2\n');
      for (let count = 0; count < 40; count++) yield Buffer.alloc(2 ** 20, 'x');
      yield Buffer.from('\n3,4\n');
    }
    const before = process.memoryUsage.rss();
    const reader = await readRecords('-', { source: 'test', stdin: stream() });
    const found = [];
    for await (const lot of reader.lots()) found.push(...lot);
    expect(found.map((item) => item.reject?.code ?? item.record?.fields.a)).toEqual(['1', 'LINE_TOO_LONG', '3']);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 2 ** 20);
  });

  it('reads a file that grows up to its size at opening and says so', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'asterism-test-'));
    const file = join(directory, 'grows.csv');
    writeFileSync(file, `a,b\n${'1,2\n'.repeat(700_000)}`);
    const reader = await readRecords(file, { source: 'test' });
    appendFileSync(file, '3,4\n');
    let count = 0;
    for await (const lot of reader.lots()) count += lot.length;
    expect(count).toBe(700_000);
    expect(reader.notes()[0]).toMatch(/^grew while it was read: read up to byte 2800004 of 2800008/);
    rmSync(directory, { recursive: true });
  });

  it('refuses pictures, archives and PDFs by what they are', async () => {
    for (const head of ['PK\u0003\u0004rest', '%PDF-1.7', '\u00ff\u00d8\u00ff\u00e0', '\u0089PNG\r\n']) {
      await expect(readContent(Buffer.from(head, 'latin1'))).rejects.toMatchObject({ code: 'BAD_FILE' });
    }
  });
});

describe('reading gzip', () => {
  it('refuses a bomb after a small part of it, with little memory', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20, 0));
    let read = 0;
    async function* stream() {
      for (; read < bomb.length; read += 1024) yield bomb.subarray(read, read + 1024);
    }
    const before = process.memoryUsage.rss();
    const reading = async () => {
      const reader = await readRecords('-', { source: 'test', stdin: stream() });
      for await (const _ of reader.lots());
    };
    await expect(reading()).rejects.toMatchObject({ code: 'BAD_FILE', message: expect.stringContaining('100 times') });
    expect(read).toBeLessThan(bomb.length / 2);
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 2 ** 20);
  });

  it('refuses more bytes than allowed', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `${index},${Math.sin(index)}`).join('\n');
    await expect(readContent(gzipSync(rows), 'a.csv.gz', { limits: { inflatedBytes: 10_000 } })).rejects.toMatchObject({
      code: 'BAD_FILE',
    });
  });

  it('takes in what comes before the cut of a file that ends too early', async () => {
    const rows = `a,b\n${Array.from({ length: 5000 }, (_, index) => `${index},${Math.sin(index)}`).join('\n')}\n`;
    const whole = gzipSync(rows);
    const { rows: found, codes } = await readContent(whole.subarray(0, whole.length / 2), 'a.csv.gz');
    expect(found.length).toBeGreaterThan(100);
    expect(codes.at(-1)).toBe('TRUNCATED');
  });

  it('calls broken gzip a bad file', async () => {
    const broken = gzipSync('a,b\n1,2\n');
    broken.fill(0xff, 10, 16);
    await expect(readContent(broken)).rejects.toMatchObject({ code: 'BAD_FILE' });
  });
});
