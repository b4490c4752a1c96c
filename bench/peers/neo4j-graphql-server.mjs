// The graph behind @neo4j/graphql, without clearance, as a process of its own with the packages of a directory of its own:
//   node neo4j-graphql-server.mjs PACKAGES_DIRECTORY BOLT_URI USER PASSWORD
// Tells its parent the address that it serves at, and ends when that lets go.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [directory, uri, user, password] = process.argv.slice(2);
const require = createRequire(join(directory, 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)));

const { Neo4jGraphQL } = await load('@neo4j/graphql');
const { ApolloServer } = await load('@apollo/server');
const { startStandaloneServer } = await load('@apollo/server/standalone');
const { default: neo4j } = await load('neo4j-driver');

const typeDefs = `
  type Value @node {
    id: ID!
    kind: String!
    key: String!
    mentionedIn: [Report!]! @relationship(type: "MENTIONS", direction: IN)
    locatedIn: [Report!]! @relationship(type: "LOCATED_AT", direction: IN)
  }
  type Report @node {
    id: ID!
    kind: String!
    title: String
    observedFrom: DateTime
    current: Boolean!
    mentions: [Value!]! @relationship(type: "MENTIONS", direction: OUT)
    locatedAt: [Value!]! @relationship(type: "LOCATED_AT", direction: OUT)
    describes: [Mention!]! @relationship(type: "DESCRIBES", direction: OUT)
  }
  type Mention @node {
    id: ID!
    name: String
    reports: [Report!]! @relationship(type: "DESCRIBES", direction: IN)
    entity: [Entity!]! @relationship(type: "RESOLVES_TO", direction: OUT)
  }
  type Entity @node {
    key: ID!
    mentions: [Mention!]! @relationship(type: "RESOLVES_TO", direction: IN)
  }
`;

const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
process.send({ url });
process.once('disconnect', () => process.exit());
