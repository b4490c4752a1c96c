// A program that runs a managed Neo4j until it is killed: argv[2] is the module, argv[3] the options as JSON.
const { startManagedNeo4j } = await import(process.argv[2]);
const options = JSON.parse(process.argv[3]);
const server = await startManagedNeo4j({ ...options, say: (line) => console.error(line) });
console.log(JSON.stringify({ pid: server.pid, uri: server.uri }));
setInterval(() => undefined, 1_000_000);
