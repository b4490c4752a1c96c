import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Mapping of the files written here: one person with a phone and an e-mail address in each row. */
const MAPPING = `name: people
version: 1
tables:
  people:
    files: "*.csv"
    report:
      key: "{id}"
      kind: tip
      text: "{note}"
      observed: "{date}"
    mentions:
      - ref: person
        type: PERSON
        role: subject
        personKey: "{person}"
        name: "{name}"
        identifiers:
          - { kind: phone, role: own, value: "{phone}" }
    identifiers:
      - { kind: email, role: contact, value: "{email}" }
`;

export const HEADER = 'id,date,person,name,phone,email,note';

/** Row `i`: people, phones and addresses come back, so that rows are connected. */
export const rowOf = (i: number): string =>
  [
    `row-${i}`,
    `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    `p-${i % 700}`,
    `Robin Example${String.fromCharCode(97 + (i % 26))}`,
    `312-555-01${String(i % 100).padStart(2, '0')}`,
    `box${i % 900}@example.org`,
    `note ${i}`,
  ].join(',');

export const rows = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => rowOf(from + i));

/** Writes a mapping and CSV files with these rows into a new directory. @returns the paths */
export function writePeople(
  parent: string,
  files: Readonly<Record<string, readonly string[]>>,
): { directory: string; mapping: string } {
  const directory = join(parent, randomUUID());
  mkdirSync(directory, { recursive: true });
  const mapping = join(parent, `${randomUUID()}.mapping.yaml`);
  writeFileSync(mapping, MAPPING);
  for (const [name, lines] of Object.entries(files))
    writeFileSync(join(directory, name), `${[HEADER, ...lines].join('\n')}\n`);
  return { directory, mapping };
}
