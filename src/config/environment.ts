import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { AsterismError } from '../domain/errors.js';

const home = homedir();
const unset = (value: unknown) => (value === '' ? undefined : value);
/** @param allowed what to write, for whoever wrote something else */
const setting = <T extends z.ZodType>(schema: T, allowed = 'text') => z.preprocess(unset, schema).meta({ allowed });

/**
 * Every setting with its default and what it does; the README's table is tested against this.
 * An empty variable counts as not set.
 */
export const SETTINGS = {
  PORT: setting(z.coerce.number().int().min(0).max(65535).default(4000), 'a whole number from 0 to 65535').describe(
    'port of the HTTP server; 0 picks a free one',
  ),
  HOST: setting(z.string().default('127.0.0.1')).describe('address to listen on; loopback unless told otherwise'),
  ASTERISM_DATA: setting(z.string().default(join(home, '.local/share/asterism'))).describe(
    'directory of the database, its password and the rejects of runs',
  ),
  ASTERISM_CACHE: setting(z.string().default(join(home, '.cache/asterism'))).describe(
    'directory of downloaded Neo4j jars',
  ),
  ASTERISM_ADMIN_KEY: setting(z.string().optional()).describe('administrator key to use instead of making one'),
  ASTERISM_MAVEN_URL: setting(z.url().optional(), 'a URL such as https://repo.example.org/maven2').describe(
    'Maven repository to take Neo4j from, for closed networks',
  ),
  ASTERISM_INBOX: setting(z.string().optional()).describe(
    'directory that `startIngest` may read files from; unset: none',
  ),
  ASTERISM_REGION: setting(
    z.string().length(2).toUpperCase().default('US'),
    'a country code of two letters, such as US',
  ).describe('country that phone numbers without a prefix belong to'),
  ASTERISM_TIMEOUT_MS: setting(
    z.coerce.number().int().min(100).max(600_000).default(10_000),
    'a whole number from 100 to 600000',
  ).describe('longest time one request may take, in milliseconds; the command line waits at least 120 s'),
  ASTERISM_LOG_LEVEL: setting(
    z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
    'silent, error, warn, info or debug',
  ).describe('how much is logged, as JSON on standard error'),
  NEO4J_URI: setting(
    z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//)
      .optional(),
    'neo4j://HOST:PORT or bolt://HOST:PORT',
  ).describe('existing Neo4j server; unset: a managed one is started'),
  NEO4J_USER: setting(z.string().default('neo4j')).describe('user of the existing server'),
  NEO4J_PASSWORD: setting(z.string().optional()).describe('password of the existing server'),
  NEO4J_DATABASE: setting(z.string().default('neo4j')).describe('database to use'),
  REDIS_URL: setting(
    z
      .string()
      .regex(/^rediss?:\/\//)
      .optional(),
    'redis://HOST:PORT or rediss://HOST:PORT',
  ).describe('Redis that several instances share; unset: one instance needs none'),
  JAVA_HOME: setting(z.string().optional()).describe('Java 17 or 21 for the managed Neo4j; unset: `java` on the path'),
} as const;

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly cache: string;
  readonly adminKey: string | null;
  readonly mavenUrl: string | null;
  readonly inbox: string | null;
  readonly region: string;
  readonly timeoutMs: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Null: Asterism starts and owns a Neo4j of its own. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | null;
  readonly database: string;
  readonly redisUrl: string | null;
  readonly javaHome: string | null;
  readonly path: string;
  readonly home: string;
  readonly isTerminal: boolean;
}

/** Reads and checks all settings. @throws AsterismError BAD_CONFIGURATION that names every wrong one at once */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const parsed = z.object(SETTINGS).safeParse(environment);
  if (!parsed.success) {
    const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path[0] as keyof typeof SETTINGS))];
    const lines = wrong.map((name) => sentenceOn(name, environment[name] ?? ''));
    throw new AsterismError('BAD_CONFIGURATION', lines.join('\n'));
  }
  const values = parsed.data;
  if (values.NEO4J_URI && !values.NEO4J_PASSWORD) {
    throw new AsterismError(
      'BAD_CONFIGURATION',
      'NEO4J_URI is set but NEO4J_PASSWORD is not. Set both, or neither for a managed Neo4j.',
    );
  }
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    data: values.ASTERISM_DATA,
    cache: values.ASTERISM_CACHE,
    adminKey: values.ASTERISM_ADMIN_KEY ?? null,
    mavenUrl: values.ASTERISM_MAVEN_URL ?? null,
    inbox: values.ASTERISM_INBOX ?? null,
    region: values.ASTERISM_REGION,
    timeoutMs: values.ASTERISM_TIMEOUT_MS,
    logLevel: values.ASTERISM_LOG_LEVEL,
    neo4j: values.NEO4J_URI
      ? { uri: values.NEO4J_URI, user: values.NEO4J_USER, password: values.NEO4J_PASSWORD ?? '' }
      : null,
    database: values.NEO4J_DATABASE,
    redisUrl: values.REDIS_URL ?? null,
    javaHome: values.JAVA_HOME ?? null,
    path: environment['PATH'] ?? '',
    home,
    isTerminal: process.stdout.isTTY === true,
  });
}

function sentenceOn(name: keyof typeof SETTINGS, value: string): string {
  // An address may hold a password.
  const given = value.includes('@') ? 'not what it must be' : `"${value.slice(0, 80)}"`;
  return `${name} is ${given}. Write ${SETTINGS[name].meta()?.['allowed']}, or leave it unset.`;
}
