import neo4j from 'neo4j-driver';
import { createClient, ENTITY, post } from './client.mjs';
import { startFloor } from './floor-server.mjs';
import { round, timedInTurns } from './measure.mjs';
import { traced } from './trace.mjs';

/** Values that many reports name, the least busy first. */
async function busyValues(connection) {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run(
    'MATCH (v:Value)<-[:MENTIONS|LOCATED_AT]-(r:Report) WITH v, count(r) AS reports WHERE reports >= 40 RETURN v.id AS id ORDER BY reports LIMIT 100',
  );
  await session.close();
  await driver.close();
  return records.map((record) => record.get('id'));
}

/** Questions about the sample: a phone like most, and a value with neighbours enough for an answer of 200. */
async function questions(app, connection) {
  const caller = await app.caller();
  const filter = { kinds: ['phone'], source: null, near: null, from: null, to: null };
  const all = { kinds: null, roles: null, from: null, to: null, minConfidence: 0 };
  const { rows } = await app.services.search.search({ text: '1312', filter, first: 200, after: null }, caller);
  const sizeOf = async (id) => {
    const request = { id, depth: 1, filter: all, first: 1 };
    const { totals } = await app.services.neighbourhood.neighbourhood(request, await app.caller());
    return { id, neighbours: totals.reduce((sum, total) => sum + total.count, 0) };
  };
  const sized = [];
  for (const { row } of rows.slice(0, 60)) sized.push(await sizeOf(row.id));
  let busy = null;
  for (const id of await busyValues(connection)) {
    const one = await sizeOf(id);
    if (!busy || one.neighbours > busy.neighbours) busy = one;
    if (busy.neighbours >= 200) break;
  }
  sized.sort((a, b) => b.neighbours - a.neighbours);
  const plain = sized[Math.floor(sized.length / 2)];
  let pair = null;
  for (const { id } of sized) {
    const hidden = await app.services.hidden.hiddenConnections({ id, first: 1 }, await app.caller());
    if (hidden.connections[0]) {
      pair = { from: id, to: hidden.connections[0].entityId };
      break;
    }
  }
  const number = (await app.services.nodes.values([plain.id], await app.caller()))[0].key;
  return [
    {
      name: 'lookup, 1 row',
      bar: 1.5,
      query: `{ lookup(identifiers: [${JSON.stringify(number)}]) { outcome entities { ${ENTITY} } } }`,
    },
    {
      name: 'neighbourhood, 1 hop, 1 row',
      bar: 1.5,
      query: `{ neighbourhood(id: "${plain.id}", depth: 1, first: 1) { neighbours { entity { ${ENTITY} } } } }`,
    },
    {
      name: 'neighbourhood, 1 hop, 200 rows',
      bar: 2,
      query: `{ neighbourhood(id: "${busy.id}", depth: 1, first: 200) { neighbours { entity { ${ENTITY} } } } }`,
    },
    {
      name: 'neighbourhood, 2 hops, 200 rows',
      bar: 2,
      query: `{ neighbourhood(id: "${busy.id}", depth: 2, first: 200) { neighbours { entity { ${ENTITY} } } } }`,
    },
    {
      name: 'connections',
      bar: 2,
      query: `{ connections(from: "${pair.from}", to: "${pair.to}", maxLength: 4, first: 5) { connections { bits steps { report { id kind } } } } }`,
    },
    {
      name: 'hiddenConnections',
      bar: 2,
      query: `{ hiddenConnections(id: "${plain.id}", first: 20) { connections { score entity { ${ENTITY} } } } }`,
    },
  ];
}

/** p50 and p95 of each question over HTTP, beside the same statements behind a bare handler, in turns. */
export async function benchReads({ app, url, key, connection, rounds }) {
  const client = createClient(url, key);
  const floor = await startFloor(connection);
  const results = [];
  try {
    for (const { name, bar, query } of await questions(app, connection)) {
      const ask = () => client.ask(query);
      await ask();
      const statements = await traced(ask);
      const path = encodeURIComponent(name);
      floor.add(path, statements);
      const answer = JSON.parse(await ask());
      const rows = JSON.stringify(answer).match(/"entity":|"id":/g)?.length ?? 0;
      const [service, bare] = await timedInTurns(ask, () => post(`${floor.url}/${path}`, ''), { warm: 30, rounds });
      results.push({
        name,
        statements: statements.length,
        rows,
        p50: round(service.p50),
        p95: round(service.p95),
        floorP50: round(bare.p50),
        floorP95: round(bare.p95),
        ratio: round(service.p50 / bare.p50),
        bar: `≤ ${bar}`,
        holds: service.p50 / bare.p50 <= bar,
      });
    }
    return results;
  } finally {
    await floor.close();
  }
}
