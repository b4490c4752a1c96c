import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const json = <T>(file: string) => JSON.parse(readFileSync(new URL(file, root), 'utf8')) as T;

/**
 * Oldest versions without known holes: GraphQL's overlapping-field check (CVE-2023-26144), Apollo's exotic
 * charsets (CVE-2026-23897) and odd content types (GHSA-9q82-xgwf-vj6h).
 */
const FLOORS: Readonly<Record<string, string>> = {
  graphql: '16.12.0',
  '@apollo/server': '5.5.1',
  'graphql-ws': '6.4.2',
  ws: '8.18.0',
  'neo4j-driver': '6.3.0',
};
/** Neo4j prints query texts in its log below 5.26.21 (CVE-2026-1622). */
const NEO4J_FLOOR = '5.26.22';

const isAtLeast = (version: string, floor: string): boolean => {
  const [a = [], b = []] = [version, floor].map((text) => text.split(/[.-]/).map(Number));
  const i = b.findIndex((part, n) => (a[n] ?? 0) !== part);
  return i === -1 || (a[i] ?? 0) > b[i]!;
};

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string }>>;
}

describe('version floors', () => {
  const { packages } = json<Lock>('package-lock.json');

  it.each(Object.entries(FLOORS))('%s is at least %s wherever it is installed', (name, floor) => {
    const copies = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect(copies.length).toBeGreaterThan(0);
    for (const [, { version }] of copies) expect(isAtLeast(version, floor)).toBe(true);
    expect(isAtLeast(json<{ version: string }>(`node_modules/${name}/package.json`).version, floor)).toBe(true);
  });

  it('the managed Neo4j is at least the version that keeps queries out of its log', () => {
    const { version } = json<{ version: string }>('src/neo4j/neo4j.lock.json');
    expect(isAtLeast(version, NEO4J_FLOOR)).toBe(true);
  });

  it('tells an older version from a newer one', () => {
    expect([isAtLeast('5.26.9', '5.26.22'), isAtLeast('6.0.0', '5.26.22'), isAtLeast('16.12.0', '16.12.0')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
