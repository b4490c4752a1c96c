import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildApiSchema } from '../../src/resolvers/build-api-schema.js';

describe('schema.graphql', () => {
  it('is what the code makes; "npm run generate" writes it', async () => {
    const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(`${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`).toBe(committed);
  });
});
