import { Random } from '../../../dist/domain/random.js';
import { FAMILY_NAMES } from '../../../dist/ingest/sources/sample/vocabulary/family-names.js';
import { GIVEN_NAMES } from '../../../dist/ingest/sources/sample/vocabulary/given-names.js';

const STARTS = 'b br c ch d dr f fr g gr h j k kl l m n p pr r s sch st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ie oo ou'.split(' ');
const ENDS = 'ck d l ll m n nd ng nn r rd rt s ss st t tt x'.split(' ');
const FAMILY_ENDINGS = 'son man berg ley ton field well ford er ski ez ova ini sen wood'.split(' ');
const GIVEN_ENDINGS = ['a', 'ia', 'elle', 'ina', 'y', 'o', 'en', 'us', 'ian', 'ette'];
const PLACE_ENDINGS = ['ton', 'ville', 'burg', 'ford', ' Springs', 'field', ' Falls', 'port', 'dale', ' City'];
const WAYS = ['Street', 'Avenue', 'Road', 'Lane', 'Drive', 'Court', 'Way', 'Place'];

/** Texts that differ, frequent ones first; the frequency of rank r is near 1 / (r + flat), after Zipf. */
export class Stock {
  #cumulated;

  constructor(texts, flat) {
    this.texts = texts;
    this.#cumulated = new Float64Array(texts.length);
    let sum = 0;
    for (let rank = 0; rank < texts.length; rank += 1) {
      sum += 1 / (rank + flat);
      this.#cumulated[rank] = sum;
    }
  }

  /** Rank of a text drawn by its frequency. */
  rank(random) {
    const wanted = random.unit() * this.#cumulated.at(-1);
    let [low, high] = [0, this.#cumulated.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#cumulated[middle] <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  draw(random) {
    return this.texts[this.rank(random)];
  }
}

/** The known texts, then made-up words with one of the endings, until there are `size`. */
function stockOf(name, known, endings, size, flat) {
  const random = Random.at('people', name);
  const texts = new Set(known);
  while (texts.size < size) {
    let word = '';
    for (let syllable = random.between(1, 2); syllable > 0; syllable -= 1)
      word += random.pick(STARTS) + random.pick(VOWELS) + (random.chance(0.5) ? random.pick(ENDS) : '');
    texts.add(word[0].toUpperCase() + word.slice(1) + random.pick(endings));
  }
  return new Stock([...texts], flat);
}

/** What people of all seeds are made of; the shares of the most frequent are near those of the United States. */
export const STOCKS = {
  families: stockOf('family', Object.values(FAMILY_NAMES).flat(), FAMILY_ENDINGS, 80_000, 10),
  givenF: stockOf(
    'given F',
    Object.values(GIVEN_NAMES).flatMap(({ F }) => F),
    GIVEN_ENDINGS,
    2_500,
    8,
  ),
  givenM: stockOf(
    'given M',
    Object.values(GIVEN_NAMES).flatMap(({ M }) => M),
    GIVEN_ENDINGS,
    2_500,
    8,
  ),
  cities: stockOf('city', [], PLACE_ENDINGS, 3_000, 20),
  streets: stockOf(
    'street',
    [],
    WAYS.map((way) => ` ${way}`),
    4_000,
    10,
  ),
};
