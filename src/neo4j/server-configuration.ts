import type { ServerMemory } from './server-memory.js';

/**
 * Text of `neo4j.conf` for a server that only this machine can reach.
 * Keep-alive: a link that is silent for 2 s is probed twice and dropped at 4 s.
 */
export function serverConfiguration(port: number, memory: ServerMemory, shortLived = false): string {
  const settings: Record<string, string | number | boolean> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.bolt.connection_keep_alive': '2s',
    'server.bolt.connection_keep_alive_for_requests': 'ALL',
    'server.bolt.connection_keep_alive_probes': 2,
    'server.bolt.connection_keep_alive_streaming_scheduling_interval': '2s',
    'server.bolt.telemetry.enabled': false,
    // The defaults, 5 s each, make every stop take 10 s.
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'server.memory.pagecache.size': `${memory.pageCache}m`,
    'db.memory.transaction.max': `${memory.oneTransaction}m`,
    'dbms.memory.transaction.total.max': `${memory.allTransactions}m`,
    'db.lock.acquisition.timeout': '5s',
    'db.transaction.timeout': '5m',
    'db.logs.query.enabled': 'OFF',
    // Defaults: 2, which rewrites every text many times, and a refresh after each batch. Ending a run refreshes at once.
    'internal.dbms.index.lucene.merge_factor': 10,
    'db.index.fulltext.eventually_consistent_refresh_interval': '10s',
    // Each database allocates one log file ahead; the default of 256 MiB makes an empty store half a gigabyte.
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '1 days 512M',
    // Tests fill and empty small graphs all the time; planning every statement anew each time took most of their time.
    ...(shortLived ? { 'dbms.cypher.min_replan_interval': '1h' } : {}),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  return `# Written at every start; changes here are lost.\n${lines.join('')}`;
}

const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];

/** What of the server shapes its JVM. `shortLived` starts with 40 % less CPU time but stays slower under load. */
export interface ServerLaunch {
  readonly home: string;
  readonly jars: readonly string[];
  readonly memory: ServerMemory;
  readonly shortLived: boolean;
  /** Processors that the server shares with the service. */
  readonly cores: number;
}

/**
 * Less inlining for machines where the optimising compiler takes a processor away from the work: on two cores it used
 * 61 s of 143 s of the server's time while 30,000 reports were loaded, and 29 s of 106 s with these limits.
 */
const LEAN_COMPILER = ['InlineSmallCode=800', 'FreqInlineSize=70', 'MaxNodeLimit=15000', 'NodeLimitFudgeFactor=500'];
const FEW_CORES = 4;

/** Arguments for `java` that run the server. */
export function serverArguments({ home, jars, memory, shortLived, cores }: ServerLaunch): string[] {
  return [
    `-Xms${Math.min(memory.heap, 256)}m`,
    `-Xmx${memory.heap}m`,
    // On a small heap the serial collector saves 100 MB of resident memory and a tenth of the start. Above that the
    // parallel one loads a graph 10 % faster than G1 on two cores: no barriers to compile and to run.
    memory.heap <= 512 ? '-XX:+UseSerialGC' : '-XX:+UseParallelGC',
    ...(shortLived ? ['-XX:TieredStopAtLevel=1'] : []),
    // Not every Java has every one of these.
    '-XX:+IgnoreUnrecognizedVMOptions',
    ...(cores <= FEW_CORES ? LEAN_COMPILER.map((limit) => `-XX:${limit}`) : []),
    // Where the system leaves the choice to the program.
    '-XX:+UseTransparentHugePages',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-UsePerfData',
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    ...OPENED.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-cp',
    jars.join(':'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
  ];
}
