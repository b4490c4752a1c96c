import { fileURLToPath } from 'node:url';

/**
 * Path of a file under src/ingest of the package, from the sources and from the build alike: this file lies
 * three folders below the root in both, and YAML and JSON stay where they are when src is built.
 */
export const ingestPath = (inside: string): string =>
  fileURLToPath(new URL(`../../../src/ingest/${inside}`, import.meta.url));
