import { readdirSync, readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { databaseError } from './database-error.js';

/**
 * Applies `cypher/schema/*.cypher` in order of their numbers and waits until the indexes are ready.
 * Every file can be applied again without effect.
 *
 * @param folder the `cypher/` folder as a file URL
 */
export async function applySchema(driver: Driver, database: string, folder: URL): Promise<void> {
  const schema = new URL('schema/', folder);
  const session = driver.session({ database });
  try {
    for (const file of readdirSync(schema).sort()) {
      if (file.endsWith('.cypher')) await session.run(readFileSync(new URL(file, schema), 'utf8'));
    }
    await session.run('CALL db.awaitIndexes(60)');
  } catch (error) {
    throw databaseError(error);
  } finally {
    await session.close();
  }
}
