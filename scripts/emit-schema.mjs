// Prints the GraphQL schema, sorted, to schema.graphql. Needs dist (npm run build).
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildApiSchema } from '../dist/resolvers/build-api-schema.js';

const text = `${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`;
writeFileSync(new URL('../schema.graphql', import.meta.url), text);
console.log(`schema.graphql: ${text.split('\n').length} lines`);
