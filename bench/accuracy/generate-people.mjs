// A made-up people table with known truth, the same for the same seed:
//   node bench/accuracy/generate-people.mjs --rows N [--seed S] --out FILE.csv
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Random } from '../../dist/domain/random.js';
import { newHousehold } from './people/households.mjs';
import { numberOfRecords, writeRecord } from './people/records.mjs';

const COLUMNS = ['given_name', 'surname', 'birth_date', 'sex', 'street', 'city', 'postcode', 'phone', 'email'];

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    out: { type: 'string' },
  },
});
const rows = Number(values.rows);
const random = Random.at('people', Number(values.seed));

const lines = [];
for (let person = 0; lines.length < rows; )
  for (const member of newHousehold(random)) {
    person += 1;
    const copies = numberOfRecords(random);
    for (let copy = 0; copy < copies && lines.length < rows; copy += 1) {
      const record = writeRecord(member, copy === 0, random);
      lines.push(`p${person},${COLUMNS.map((column) => record[column]).join(',')}`);
    }
  }
// Records of one person must not stand together, or their order would give them away.
for (let i = lines.length - 1; i > 0; i -= 1) {
  const j = random.below(i + 1);
  [lines[i], lines[j]] = [lines[j], lines[i]];
}

function* text() {
  yield `id,truth,${COLUMNS.join(',')}\n`;
  for (let from = 0; from < lines.length; from += 1_000)
    yield lines.slice(from, from + 1_000).reduce((part, line, i) => `${part}r${from + i + 1},${line}\n`, '');
}
await pipeline(Readable.from(text()), createWriteStream(values.out));
console.log(`${lines.length} rows, seed ${values.seed}, written to ${values.out}`);
