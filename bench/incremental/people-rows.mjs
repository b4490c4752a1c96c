import { Random } from '../../dist/domain/random.js';
import { newHousehold } from '../accuracy/people/households.mjs';
import { numberOfRecords, writeRecord } from '../accuracy/people/records.mjs';

export const COLUMNS = ['given_name', 'surname', 'birth_date', 'sex', 'street', 'city', 'postcode', 'phone', 'email'];
/** Every so many people one is kept, for further records of the same person to come later. */
const KEPT_EVERY = 97;

export const asLine = (id, record) => `${id},${COLUMNS.map((column) => record[column]).join(',')}\n`;

/** Rows of a people table, records of one person one after the other. `kept` is filled with people that are in it. */
export function* peopleRows(count, seed, kept = []) {
  const random = Random.at('incremental', seed);
  let row = 0;
  for (let person = 0; row < count; )
    for (const member of newHousehold(random)) {
      person += 1;
      if (person % KEPT_EVERY === 0) kept.push(member);
      for (let copies = numberOfRecords(random), copy = 0; copy < copies && row < count; copy += 1) {
        row += 1;
        yield { id: `r${row}`, person, record: writeRecord(member, copy === 0, random) };
      }
    }
}

/** New records, in turns: of a person that is there, of a new one, and of one with the most frequent names and little else. */
export function* comingRows(count, seed, kept) {
  const random = Random.at('incremental', 'coming', seed);
  const frequent = frequentNames(random);
  for (let row = 0; row < count; row += 1) {
    const id = `n${row}`;
    if (row % 3 === 0) yield { id, what: 'known', record: writeRecord(random.pick(kept), false, random) };
    else if (row % 3 === 1) yield { id, what: 'new', record: writeRecord(newHousehold(random)[0], true, random) };
    else {
      const record = writeRecord(newHousehold(random)[0], true, random);
      yield { id, what: 'frequent', record: { ...record, ...random.pick(frequent), phone: '', email: '' } };
    }
  }
}

/** Pairs of names that many have: drawn often enough, the ones that come up first and again. */
function frequentNames(random) {
  const counts = new Map();
  for (let i = 0; i < 20_000; i += 1) {
    const { given_name, surname } = newHousehold(random)[0];
    const name = JSON.stringify({ given_name, surname });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 20)
    .map(([name]) => JSON.parse(name));
}
