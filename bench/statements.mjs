import { createClient, ENTITY } from './client.mjs';
import { traced } from './trace.mjs';

/** What the service asks for itself once in a while, whatever the question: who calls, what markings there are, what runs wait. */
const OF_THE_SERVICE = ['read/find-key', 'read/list-markings', 'read/next-waiting-run'];
const FACTS = `id kind source { name } mentions { id name entity { id label } } facts { role original of { id } entity { ${ENTITY} } }`;

/** Operations that answer few rows or many, with what a client would ask of each row. */
const operations = (sourceId, numbers) => [
  {
    name: 'lookup',
    query: (size) =>
      `{ lookup(identifiers: ${JSON.stringify(numbers.slice(0, size))}) { outcome entities { id label } } }`,
    sizes: [10, 1000],
  },
  {
    name: 'reports of a source with their facts',
    query: (first) =>
      `{ node(id: "${sourceId}") { ... on Source { reports(first: ${first}) { nodes { ${FACTS} } } } } }`,
    // Twenty, so that the short answer too has reports of every kind and all that a client asks of them.
    sizes: [20, 200],
  },
  {
    name: 'search',
    query: (first) =>
      `{ search(text: "1", kinds: [PHONE], first: ${first}) { nodes { ... on Entity { ${ENTITY} } } } }`,
    sizes: [10, 200],
  },
];

/** A thousand phone numbers of the graph, as they are written there. */
async function numbersOf(client) {
  const numbers = [];
  for (let after = 'null'; numbers.length < 1000; ) {
    const query = `{ search(text: "1", kinds: [PHONE], first: 200, after: ${after}) { nodes { ... on Entity { label } } pageInfo { hasNextPage endCursor } } }`;
    const { nodes, pageInfo } = JSON.parse(await client.ask(query)).data.search;
    numbers.push(...nodes.map(({ label }) => label));
    if (!pageInfo.hasNextPage) break;
    after = JSON.stringify(pageInfo.endCursor);
  }
  return numbers;
}

/** Database statements of each operation for a short and for a long answer: no row may ask a statement of its own. */
export async function benchStatements({ url, key }) {
  const client = createClient(url, key);
  const [source] = JSON.parse(await client.ask('{ sources { id } }')).data.sources;
  const results = [];
  for (const { name, query, sizes } of operations(source.id, await numbersOf(client))) {
    const counted = [];
    for (const size of sizes) {
      let answer = '';
      const traces = await traced(async () => {
        answer = await client.ask(query(size));
      });
      const statements = traces.filter((statement) => !OF_THE_SERVICE.includes(statement.name));
      counted.push({
        names: statements.map((statement) => statement.name).sort(),
        statements: statements.length,
        rows: answer.match(/"(?:id|outcome|original)":/g)?.length ?? 0,
      });
    }
    const [short, long] = counted;
    results.push({
      name,
      rows: `${short.rows} and ${long.rows}`,
      statements: `${short.statements} and ${long.statements}`,
      holds: short.statements === long.statements,
      'only in the long answer': long.names.filter((name) => !short.names.includes(name)).join(', '),
    });
  }
  return results;
}
