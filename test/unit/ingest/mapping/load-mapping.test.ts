import { describe, expect, it } from '@jest/globals';
import { checkColumns } from '../../../../src/ingest/mapping/check-columns.js';
import { loadMapping } from '../../../../src/ingest/mapping/load-mapping.js';
import { builtInMappings } from '../../../../src/ingest/mapping/recognise-mapping.js';

const GOOD = `name: a
version: 1
tables:
  t:
    report:
      key: "{Id}"
      kind: tip
    mentions:
      - ref: child
        type: CHILD
        role: missing
        name: "{Name}"
    identifiers:
      - kind: phone
        role: own
        value: "{Phone?}"
        of: child
`;
const messageOf = (yaml: string): string => {
  try {
    loadMapping(yaml);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('loading a mapping', () => {
  it('gives the same version for the same content however it is laid out', () => {
    const same = GOOD.replace('name: a\nversion: 1\n', '# a comment\nversion: 1\nname: a\n');
    expect(loadMapping(same).version).toBe(loadMapping(GOOD).version);
    expect(loadMapping(GOOD.replace('missing', 'found')).version).not.toBe(loadMapping(GOOD).version);
    expect(loadMapping(GOOD).version).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    [
      'an unknown field, with those there are',
      GOOD.replace('role: own', 'rolle: own'),
      /line 15: .*no field "rolle".*role/,
    ],
    ['a missing field', GOOD.replace('      kind: tip\n', ''), /line 5: tables\.t\.report: "kind" is missing/],
    [
      'a value that is not one of the choices',
      GOOD.replace('kind: phone', 'kind: fax'),
      /line 14: .*phone, email, account/,
    ],
    ['a template without quotes', GOOD.replace('"{Name}"', '{Name}'), /line 12: .*write "\{Name\}" in quotes/],
    [
      'an owner that does not exist',
      GOOD.replace('of: child', 'of: kid'),
      /"of: kid" names no mention; the refs are child/,
    ],
    [
      'a repeated mention with a fixed ref',
      GOOD.replace('        type: CHILD', '        each: { c: list }\n        type: CHILD'),
      /child-\{c#\}/,
    ],
    [
      'a time zone that is none',
      GOOD.replace('      kind: tip\n', '      kind: tip\n      observed: { value: "{Day}", zone: Mars/Base }\n'),
      /line 8: .*zone: "Mars\/Base" is no time zone; .*America\/Chicago/,
    ],
    [
      'a default time zone that is none',
      GOOD.replace('tables:', 'defaults: { zone: Mars/Base }\ntables:'),
      /line 3: .*"Mars\/Base"/,
    ],
    ['braces that do not pair', GOOD.replace('{Name}', '{Name'), /braces/],
    ['broken YAML', 'name: a\nversion: [', /line 2: the YAML is broken/],
  ])('names %s with its line', (_what, yaml, message) => {
    expect(messageOf(yaml)).toMatch(message);
  });

  it('names the file, whether it reads it or is handed its text', () => {
    expect(() => loadMapping('/none/such.yaml')).toThrow('/none/such.yaml');
    expect(() => loadMapping('name: a\n', 'tips.yaml')).toThrow(/^tips\.yaml.*"(version|tables)" is missing/);
    expect(() => loadMapping('\n', 'tips.yaml')).toThrow('tips.yaml: the mapping is empty');
  });

  it('says which columns a file has when one is missing, unless it may be', () => {
    const [table] = loadMapping(GOOD).tables;
    if (!table) throw new Error('no table');
    expect(() => checkColumns(table, ['Id', 'Name'], 'f.csv')).not.toThrow();
    expect(() => checkColumns(table, ['Id', 'Full Name'], 'f.csv')).toThrow(
      /"f\.csv" has no column "Name"\. It has: "Id", "Full Name"/,
    );
  });

  it('finds the mappings that come with the package', () => {
    expect(builtInMappings().map((mapping) => mapping.name)).toEqual(
      expect.arrayContaining(['linkage', 'namus', 'pole']),
    );
  });
});
