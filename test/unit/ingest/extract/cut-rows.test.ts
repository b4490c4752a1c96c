import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { createRowCutter } from '../../../../src/ingest/extract/cut-rows.js';
import { parseFields } from '../../../../src/ingest/extract/parse-fields.js';

const COMMA = { delimiter: ',', quote: '"' };

function cutAll(text: string, chunkBytes: number, cap = 1_000_000) {
  const cutter = createRowCutter({ cap, quote: 34, delimiter: 44 });
  const bytes = Buffer.from(text);
  const cuts = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) cuts.push(...cutter.push(bytes.subarray(at, at + chunkBytes)));
  return [...cuts, ...cutter.end()];
}

describe('cutting and parsing rows', () => {
  it('reads whatever is written by RFC 4180 as csv-parse does, however the bytes are chunked', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '😀'), maxLength: 6 });
    // A row of white space only is a blank line to us, so such fields are quoted.
    const quote = (text: string) =>
      /[",\r\n]/.test(text) || text.trim() === '' ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, chunk) => {
          const text = rows.map((row) => row.map(quote).join(',')).join('\n');
          const mine = cutAll(text, chunk).map((cut) => parseFields(cut.bytes.toString(), cut.quoted === true, COMMA));
          const oracle: string[][] = parse(text, { relax_column_count: true, record_delimiter: '\n' });
          expect(mine.map((row) => ('fields' in row ? row.fields : row.fault))).toEqual(oracle);
        },
      ),
    );
  });

  it('gives each row the number of its first line', () => {
    expect(cutAll('a,b\n\n"x\ny",1\nz,2', 4).map((cut) => cut.line)).toEqual([1, 3, 5]);
  });

  it('rejects only the first line of a quote that is never closed', () => {
    const cuts = cutAll('a,b\n"open,1\nc,2\nd,3\n', 1000);
    expect(cuts.map((cut) => cut.fault?.code ?? cut.bytes.toString())).toEqual(['a,b', 'UNCLOSED_QUOTE', 'c,2', 'd,3']);
    expect(cuts.map((cut) => cut.line)).toEqual([1, 2, 3, 4]);
  });

  it('reads a quote inside an unquoted field as itself, and refuses text after a closing quote', () => {
    expect(parseFields(`5'10",x`, false, COMMA)).toEqual({ fields: [`5'10"`, 'x'] });
    expect(parseFields(`"a",5'10"`, true, COMMA)).toEqual({ fields: ['a', `5'10"`] });
    expect(parseFields('"a"b,c', true, COMMA)).toHaveProperty('fault');
  });

  it('skips a line above the cap and goes on after it', () => {
    const cuts = cutAll(`a,b\n${'x'.repeat(5000)}\nc,d\n`, 64, 1000);
    expect(cuts.map((cut) => cut.fault?.code ?? cut.bytes.toString())).toEqual(['a,b', 'LINE_TOO_LONG', 'c,d']);
    expect(cuts[1]?.fault?.reason).toContain('5000 bytes');
    expect(cuts[2]?.line).toBe(3);
  });
});
