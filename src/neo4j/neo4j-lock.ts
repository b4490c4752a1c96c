import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** One jar of the locked server. `path` is its path in any Maven repository; `size` is in bytes. */
export interface LockedJar {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** The exact jars of one version of Neo4j Community with everything it needs at run time. */
export interface Neo4jLock {
  readonly artifact: string;
  readonly version: string;
  readonly jars: readonly LockedJar[];
}

// The same relative path from src/neo4j and from dist/neo4j: the compiler does not copy JSON.
const LOCK_FILE = new URL('../../src/neo4j/neo4j.lock.json', import.meta.url);

/** Reads the committed lock, which `scripts/refresh-neo4j-lock.mjs` makes. */
export const readNeo4jLock = (): Neo4jLock => JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as Neo4jLock;

/** File name of a jar in the cache; names are unique within a lock. */
export const jarName = (jar: LockedJar): string => basename(jar.path);
