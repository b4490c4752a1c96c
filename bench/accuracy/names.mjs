// Whether two names agree, judged on labelled pairs by category:
//   node bench/accuracy/names.mjs [PAIRS.csv]
// The pairs were written before the matcher; it is not tuned to them.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { normaliseName } from '../../dist/normalise/name.js';
import { nameWords } from '../../dist/resolution/names/name-words.js';
import { namesAgree } from '../../dist/resolution/names/names-agree.js';
import { round } from '../measure.mjs';

const file = process.argv[2] ?? new URL('./name-pairs.csv', import.meta.url);
const pairs = parse(readFileSync(file), { columns: true, bom: true });

const judged = pairs.map(({ left, right, same, category }) => ({
  category,
  same: same === '1',
  agree: namesAgree(namesOf(left), namesOf(right)),
}));
const categories = [...new Set(judged.map(({ category }) => category))];
console.table(
  Object.fromEntries([
    ...categories.map((category) => [category, measures(judged.filter((pair) => pair.category === category))]),
    ['all', measures(judged)],
  ]),
);

/** All names that stand in a text. */
function namesOf(text) {
  const read = normaliseName(text);
  return read.ok ? [read.value.name, ...read.value.aliases].flatMap((name) => nameWords(name) ?? []) : [];
}

/** Precision, recall and F1 where there are pairs of one person; how many pairs of two people were kept apart. */
function measures(some) {
  const real = some.filter(({ same }) => same).length;
  const found = some.filter(({ agree }) => agree).length;
  const both = some.filter(({ same, agree }) => same && agree).length;
  const share = (part, whole) => (whole ? round(part / whole, 3) : '');
  return {
    pairs: some.length,
    'of one person': real,
    precision: share(both, found),
    recall: share(both, real),
    F1: real ? share(2 * both, found + real) : '',
    'kept apart': share(some.length - real - (found - both), some.length - real),
  };
}
