// The import table of docs/architecture.md, checked by machine. Each rule says the right way.
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [`^src/${from}/`, '^src/domain/', ...allowed] },
});
const owns = (name, library, folders, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: folders.map((folder) => `^src/${folder}/`) },
  to: { path: `node_modules/${library}/` },
});
const PORTS = '^src/services/ports';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Break the cycle: move what both need to its own file.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-nobody',
      severity: 'error',
      comment: 'domain is the core: move the code to the layer that needs the import.',
      from: { path: '^src/domain/' },
      to: { path: '^src/', pathNot: '^src/domain/' },
    },
    only('normalise-is-pure', 'normalise', [], 'normalise is pure: it may import domain only.'),
    only('resolution-is-pure', 'resolution', ['^src/normalise/'], 'resolution may import domain and normalise.'),
    only(
      'analysis-is-pure',
      'analysis',
      ['^src/normalise/', '^src/resolution/'],
      'analysis may import domain, normalise and resolution.',
    ),
    only('config-stands-alone', 'config', [], 'settings are passed in from main; config imports domain only.'),
    only('neo4j-stands-alone', 'neo4j', [PORTS], 'the managed server knows domain and ports only.'),
    only('graph-satisfies-ports', 'graph', [PORTS], 'graph implements services/ports; it never calls services.'),
    only('cache-satisfies-ports', 'cache', [PORTS], 'cache implements services/ports; it never calls services.'),
    only(
      'services-own-ports',
      'services',
      ['^src/normalise/', '^src/resolution/', '^src/analysis/'],
      'services ask through ports; the composition root passes the implementation.',
    ),
    only('schema-has-no-logic', 'schema', [], 'schema classes describe; put logic in services.'),
    only('resolvers-delegate', 'resolvers', ['^src/schema/', '^src/services/'], 'resolvers call services only.'),
    only('ingest-knows-ports', 'ingest', ['^src/normalise/', PORTS], 'ingest gets its writer through services/ports.'),
    only(
      'server-above-resolvers',
      'server',
      ['^src/resolvers/', '^src/schema/', '^src/services/', '^src/config/'],
      'server is handed what it serves by app.ts.',
    ),
    only(
      'jobs-above-services',
      'jobs',
      ['^src/resolvers/', '^src/services/', '^src/ingest/'],
      'jobs is handed what it runs by app.ts.',
    ),
    only(
      'cli-calls-app',
      'cli',
      ['^src/app', '^src/config/', '^src/services/', '^src/normalise/'],
      'a command parses, calls the app and prints.',
    ),
    {
      name: 'only-cli-and-main-use-app',
      severity: 'error',
      comment: 'app.ts is the composition root: be handed what you need.',
      from: { path: '^src/', pathNot: ['^src/app', '^src/main.ts', '^src/cli/'] },
      to: { path: '^src/app' },
    },
    owns('driver-in-graph-only', 'neo4j-driver', ['graph'], 'only src/graph imports neo4j-driver.'),
    owns('redis-in-cache-only', 'ioredis', ['cache'], 'only src/cache imports ioredis.'),
    owns(
      'type-graphql-in-schema-and-resolvers',
      'type-graphql',
      ['schema', 'resolvers'],
      'GraphQL classes live in schema and resolvers.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
