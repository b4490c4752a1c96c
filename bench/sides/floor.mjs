// Merging the same keys at the same batch size: floor.mjs DIRECTORY EXPORT
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import neo4j from 'neo4j-driver';
import { openBench } from '../environment.mjs';
import { batchFile, prepareFloor } from '../floor/prepare-floor.mjs';
import { takeTurns } from './take-turns.mjs';

const floorText = (name) => readFileSync(new URL(`../floor/${name}.cypher`, import.meta.url), 'utf8');

const [directory, exportDirectory] = process.argv.slice(2);
const scratch = join(directory, 'batches');
mkdirSync(scratch, { recursive: true });
// Extracted and keyed before, so that the clock sees the database's work only.
const sizes = await prepareFloor(exportDirectory, scratch);
const bench = await openBench(directory);
const { uri, user, password } = bench.app.connection;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
await takeTurns(bench.databasePid, async (tell) => {
  let rows = 0;
  for (const [batch, size] of sizes.entries()) {
    const session = driver.session();
    const statements = deserialize(readFileSync(batchFile(scratch, batch)));
    await session.executeWrite(async (tx) => {
      for (const [name, parameters] of Object.entries(statements)) await tx.run(floorText(name), { rows: parameters });
    });
    await session.close();
    rows += size;
    tell(rows);
  }
  return { rows };
});
await driver.close();
await bench.close();
