import http from 'node:http';
import { startFloor } from './floor-server.mjs';
import { round, timedInTurns } from './measure.mjs';
import { traced } from './trace.mjs';

const agent = new http.Agent({ keepAlive: true });

const post = (url, body, headers = {}) =>
  new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, text }));
      },
    );
    request.on('error', reject).end(body);
  });

const ENTITY = 'id kind label firstSeen lastSeen reportCount';

/** Questions about the sample; the busiest phone with at most 200 neighbours and what it leads to. */
async function questions(app) {
  const caller = await app.caller();
  const filter = { kinds: ['phone'], source: null, near: null, from: null, to: null };
  const all = { kinds: null, roles: null, from: null, to: null, minConfidence: 0 };
  const { rows } = await app.services.search.search({ text: '1312', filter, first: 200, after: null }, caller);
  const sized = [];
  for (const { row } of rows.slice(0, 60)) {
    const { totals } = await app.services.neighbourhood.neighbourhood(
      { id: row.id, depth: 1, filter: all, first: 1 },
      await app.caller(),
    );
    sized.push({ id: row.id, neighbours: totals.reduce((sum, total) => sum + total.count, 0) });
  }
  sized.sort((a, b) => b.neighbours - a.neighbours);
  const busy = sized.find((one) => one.neighbours <= 400) ?? sized[0];
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
      name: 'paths',
      bar: 2,
      query: `{ paths(from: "${pair.from}", to: "${pair.to}", maxLength: 4, first: 5) { length paths { steps { report { id kind } } } } }`,
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
  const floor = await startFloor(connection);
  const results = [];
  try {
    for (const { name, bar, query } of await questions(app)) {
      const body = JSON.stringify({ query });
      const ask = async () => {
        const answer = await post(`${url}/graphql`, body, { authorization: `Bearer ${key}` });
        if (answer.status !== 200 || answer.text.includes('"errors"'))
          throw new Error(`${name}: ${answer.text.slice(0, 300)}`);
        return answer;
      };
      await ask();
      const statements = await traced(ask);
      const path = encodeURIComponent(name);
      floor.add(path, statements);
      const answer = JSON.parse((await ask()).text);
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
    agent.destroy();
    await floor.close();
  }
}
