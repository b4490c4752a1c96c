import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { highlight } from '../../../src/services/highlight.js';

/** The words that are marked. */
const found = (asked: string[], text: string) => {
  const { text: part, marks } = highlight(asked, text);
  return marks.map(({ from, to }) => part.slice(from, to));
};

describe('the words of a search in a text', () => {
  it('marks the same words, beginnings and mistyped words, whatever their case and accents', () => {
    expect(found(['jose', 'lopez'], 'José LÓPEZ, seen with Jose Lopes and Joseph')).toEqual([
      'José',
      'LÓPEZ',
      'Jose',
      'Lopes',
      'Jose',
    ]);
    expect(found(['jonathon'], 'Jonathan, Jonothan and John')).toEqual(['Jonathan', 'Jonothan']);
  });

  it('takes no other number for a mistyped one, and no other short word', () => {
    expect(found(['3125550100', 'van'], '3125550101 saw a can; 3125550100 a van')).toEqual(['3125550100', 'van']);
  });

  it('shows the part of a long text where most words stand', () => {
    const text = `${'nothing here. '.repeat(50)}the blue van at the station${' and on'.repeat(90)} a van`;
    const shown = highlight(['blue', 'van', 'station'], text);
    expect(shown.marks).toHaveLength(3);
    expect(shown.text).toContain('blue van at the station');
    expect(text.slice(shown.from, shown.from + shown.text.length)).toBe(shown.text);
    expect(shown.text).toMatch(/^\S/);
  });

  it('marks stretches of the part, in their order, in any text', () => {
    const word = fc.constantFrom('van', 'Vän', 'station', 'statoin', 'a@b.org', '你好', '🙂', ' ', '\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const text = words.join(' ');
        const shown = highlight(['van', 'station'], text);
        expect(text.slice(shown.from, shown.from + shown.text.length)).toBe(shown.text);
        let end = 0;
        for (const { from, to } of shown.marks) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(shown.text.length);
      }),
    );
  });
});
