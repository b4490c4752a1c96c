import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { observed, visible } from '../../../../src/analysis/patterns/clauses.js';
import { compilePattern } from '../../../../src/analysis/patterns/compile-pattern.js';
import { parsePattern, readPattern } from '../../../../src/analysis/patterns/parse-pattern.js';
import { inputValues } from '../../../../src/analysis/patterns/pattern-inputs.js';
import { INJECTIONS } from '../../../faults/injection-corpus.js';
import { examplePattern } from './example-pattern.js';

const compiled = (document: object) => {
  const pattern = parsePattern(JSON.stringify(document));
  return compilePattern(pattern, inputValues(pattern, {}));
};
/** Every word of the compiler's own; nothing else may stand in a statement but counted names and parameters. */
const WORDS = new Set(
  `MATCH WHERE WITH DISTINCT AND IN CASE WHEN IS NULL THEN ELSE END NOT AS ORDER BY LIMIT RETURN COLLECT CHILD OR true abs
  Report Mention Entity MENTIONS LOCATED_AT DESCRIBES RESOLVES_TO Phone Location
  marking current any range size coalesce heldFrom heldTo recordedAt observedFrom observedTo epochMillis kind role of
  key type id i source coarse split count collect row found rows cut
  markings knownAt validAt datedOnly groupLimit rowLimit`.split(/\s+/),
);
const wordsOf = (text: string): string[] => [...text.matchAll(/[A-Za-z_]\w*/g)].map(([word]) => word);
const isOwn = (word: string): boolean => WORDS.has(word) || /^[rvpmfgcnxh]\d*$/.test(word);

/** The example with texts put wherever the language takes text. */
const withTexts = ([title, description, kind, role, other]: readonly string[]) => {
  const example = examplePattern();
  const facts = (example['facts'] as { roles?: string[] }[]).map((fact) => ({ ...fact, roles: [role!, other!] }));
  const items = { ...example.items, one: { is: 'report', kinds: [kind!, other!] } };
  return { ...example, title, description, items, facts };
};

describe('compilePattern', () => {
  it('asks what the caller may see in the words of the statements under cypher/', () => {
    const text = readFileSync(new URL('../../../../cypher/read/facts-of-reports.cypher', import.meta.url), 'utf8');
    const plain = text.replace(/\s+/g, ' ');
    expect(plain).toContain(visible('r'));
    expect(plain).toContain(observed('e'));
  });

  it('asks it of every report and every fact', () => {
    const { text } = compiled(examplePattern());
    const reports = new Set([...text.matchAll(/\((\w+):Report\)/g)].map(([, name]) => name!));
    expect(reports).toEqual(new Set(['r0', 'r1', 'h']));
    for (const report of reports) expect(text).toContain(visible(report));
    for (const fact of [...text.matchAll(/\[(\w+):(?:MENTIONS|LOCATED_AT|DESCRIBES)/g)].map(([, name]) => name!))
      expect(text).toContain(observed(fact));
  });

  it('is the same text whatever texts the document holds, and made of its own words only', () => {
    const { text: usual } = compiled(withTexts(['a', 'b', 'c', 'd', 'e']));
    expect(wordsOf(usual).filter((word) => !isOwn(word))).toEqual([]);
    const fitting = INJECTIONS.filter(({ length }) => length > 0 && length <= 100);
    const any = fc.oneof(fc.string({ minLength: 1, maxLength: 100 }), fc.constantFrom(...fitting));
    fc.assert(
      fc.property(fc.array(any, { minLength: 5, maxLength: 5 }), (texts) => {
        const document = withTexts(texts);
        const { text, parameters } = compiled(document);
        expect(text).toBe(usual);
        expect(Object.values(parameters).map(({ value }) => value)).toContainEqual([texts[2], texts[4]]);
      }),
    );
  });

  it('never lets a name of the document into the text', () => {
    const name = fc
      .stringMatching(/^[a-z][a-zA-Z0-9]{3,30}$/)
      .filter((one) => !isOwn(one) && !JSON.stringify(examplePattern()).includes(`"${one}"`));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 7, maxLength: 7 }), (names) => {
        const text = JSON.stringify(examplePattern());
        const renamed = ['one', 'two', 'childOne', 'childTwo', 'phone', 'city', 'days'].reduce(
          (all, old, i) => all.replaceAll(new RegExp(`"${old}"(?!,"version)`, 'g'), `"${names[i]}"`),
          text.replaceAll('"is":"phone"', '"is":"PHONE"').replaceAll('["city"]', '["CITY"]'),
        );
        const document = renamed.replaceAll('"PHONE"', '"phone"').replaceAll('"CITY"', '"city"');
        expect(compiled(JSON.parse(document)).text).toBe(compiled(examplePattern()).text);
      }),
    );
  });

  it('refuses injections where the language takes names', () => {
    // A plain word is a name like any other.
    for (const text of INJECTIONS.filter((one) => !/^[a-z][a-zA-Z0-9-]*$/.test(one))) {
      const example = examplePattern();
      for (const change of [
        { name: text },
        { answers: [text] },
        { items: { ...example.items, [text]: { is: 'phone' } } },
      ])
        expect(readPattern(JSON.stringify({ ...example, ...change })).pattern).toBeNull();
      const item = { ...example.items, phone: { is: text } };
      expect(readPattern(JSON.stringify({ ...example, items: item })).pattern).toBeNull();
    }
  });
});
