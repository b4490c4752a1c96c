import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';

/** A bare HTTP handler that replays traced statements through the plain driver and answers their rows as JSON. */
export async function startFloor(connection) {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
  });
  const cases = new Map();
  const run = async ({ text, parameters }) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(text, parameters)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    const rows = [];
    for (const wave of cases.get(request.url)) rows.push(...(await Promise.all(wave.map(run))));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(rows));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    add(name, statements) {
      const waves = [];
      for (const statement of statements) {
        waves[statement.wave] ??= [];
        waves[statement.wave].push(statement);
      }
      cases.set(`/${name}`, waves.filter(Boolean));
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await driver.close();
    },
  };
}
