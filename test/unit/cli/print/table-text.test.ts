import { describe, expect, it } from '@jest/globals';
import { tableText } from '../../../../src/cli/print/table-text.js';

const COLUMNS = [{ title: 'id', whole: true }, { title: 'text' }, { title: 'count', right: true }];
const ID = 'person:0123456789abcdefghijkl';

describe('tableText', () => {
  it('fits the terminal by wrapping text, never ids', () => {
    const lines = tableText(COLUMNS, [[ID, 'word '.repeat(40), 1234]], 80).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.filter((line) => line.includes(ID))).toHaveLength(1);
  });

  it('is as wide as its content when there is no terminal', () => {
    const text = 'x'.repeat(300);
    expect(tableText(COLUMNS, [[ID, text, 1]], null)).toContain(text);
  });

  it('writes nothing from data that a terminal would obey', () => {
    const table = tableText(COLUMNS, [[ID, '\u001b[2J\u001b]0;x\u0007evil\nline', null]], null);
    expect(table).toContain('evil line');
    expect(table).not.toContain('\u001b');
  });

  it('writes large numbers with separators', () => {
    expect(tableText(COLUMNS, [[ID, '', 1234567]], null)).toContain('1,234,567');
  });
});
