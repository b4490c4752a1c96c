import neo4j from 'neo4j-driver';
import { openBench } from './environment.mjs';
import { round } from './measure.mjs';
import { inTurns } from './turns.mjs';

const BAR = 0.6;

/** Ingests without a floor, into a database whose files stay in `directory`. */
export async function fillDatabase(directory, exportDirectory) {
  const [product] = await inTurns([{ module: 'product', args: [directory, exportDirectory] }]);
  return [{ rows: product.rows, 'rows/s': round(product.rows / product.seconds, 0), 'peak MiB': product.peakMiB }];
}

/**
 * Rows a second of a whole ingest, from files to graph, beside those of merging the same keys at the same batch size,
 * in turns; and the service's peak memory. The product's database stays in `directory`.
 */
export async function benchIngest(directory, floorDirectory, exportDirectory) {
  const [product, floor] = await inTurns([
    { module: 'product', args: [directory, exportDirectory] },
    { module: 'floor', args: [floorDirectory, exportDirectory] },
  ]);
  const [stored, floorStored] = [await storedIn(directory), await storedIn(floorDirectory)];
  if (stored !== floorStored) throw new Error(`The two sides differ:\n  product ${stored}\n  floor   ${floorStored}`);
  const ratio = floor.seconds / product.seconds;
  return [
    {
      rows: product.rows,
      'rows/s': round(product.rows / product.seconds, 0),
      'floor rows/s': round(floor.rows / floor.seconds, 0),
      ratio: round(ratio),
      bar: `≥ ${BAR}`,
      holds: ratio >= BAR,
      'peak MiB': product.peakMiB,
      stored,
    },
  ];
}

/** How many nodes and edges the reports became, by label and type: both sides must have stored the same. */
async function storedIn(directory) {
  const bench = await openBench(directory);
  const { uri, user, password } = bench.app.connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { records } = await driver.executeQuery(
    `UNWIND ['Report', 'Value', 'Mention', 'Entity'] AS name
     CALL (name) { MATCH (n:$(name)) RETURN count(n) AS total }
     RETURN name, total
     UNION ALL
     UNWIND ['MENTIONS', 'LOCATED_AT', 'DESCRIBES', 'RESOLVES_TO'] AS name
     CALL (name) { MATCH ()-[e:$(name)]->() RETURN count(e) AS total }
     RETURN name, total`,
  );
  await driver.close();
  await bench.close();
  return records.map((record) => `${record.get('name')} ${record.get('total')}`).join(', ');
}
