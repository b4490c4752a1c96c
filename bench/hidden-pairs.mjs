// Hidden pairs of the whole graph beside the same question as a plain Cypher statement, on one database:
//   node bench/hidden-pairs.mjs [--size S|M|L] [--seed N] [--first 1000] [--keep DIRECTORY]
// A directory that is kept is filled once: later runs measure only.
import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import neo4j from 'neo4j-driver';
import { benchDirectory, openBench } from './environment.mjs';
import { filledSample, say } from './filled-sample.mjs';
import { round, withPeakMemory } from './measure.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    first: { type: 'string', default: '1000' },
    keep: { type: 'string' },
  },
});
const BAR = { minutes: 15, MiB: 4_096 };
const MOST_REPORTS = 20;
const TOLD_EVERY = 100_000;
const LONGEST_MS = 4 * 3_600_000;

const scratch = values.keep ?? benchDirectory();
try {
  const { app, close } = await openBench(await filledSample(scratch, values));
  const driver = neo4j.driver(app.connection.uri, neo4j.auth.basic(app.connection.user, app.connection.password));
  try {
    const mine = await timed(() => ours(app));
    say(`ours: ${round(mine.seconds)} s`);
    const beside = await timed(() => plain(driver));
    const table = new Table({ head: ['', 'pairs', 'seconds', 'peak MiB of this process', 'bar'] });
    const bar = `${BAR.minutes} min, ${BAR.MiB} MiB`;
    table.push(['Asterism', mine.result.length, round(mine.seconds), mine.peakMiB, bar]);
    table.push(['plain statement', beside.result.length, round(beside.seconds), '', '']);
    console.log(table.toString());
    console.log(`${inCommon(mine.result, beside.result)} of ${beside.result.length} scores in common.`);
  } finally {
    await driver.close();
    await close();
  }
} finally {
  if (!values.keep) rmSync(scratch, { recursive: true, force: true });
}

/** Scores of the pairs, the highest first. */
async function ours(app) {
  const caller = await app.caller({ asOf: null, signal: new AbortController().signal, timeoutMs: LONGEST_MS });
  const onProgress = (reports) => {
    if (reports % TOLD_EVERY === 0) say(`${reports.toLocaleString('en-US')} reports read`);
  };
  const request = { first: Number(values.first), kinds: ['person'], mostReports: MOST_REPORTS, onProgress };
  const { pairs } = await app.services.hiddenPairs.hiddenPairs(request, caller);
  return pairs.map(({ score }) => round(score, 4));
}

async function plain(driver) {
  const statement = readFileSync(new URL('peers/hidden-pairs.cypher', import.meta.url), 'utf8');
  const parameters = { mostReports: neo4j.int(MOST_REPORTS), first: neo4j.int(Number(values.first)) };
  const { records } = await driver.executeQuery(statement, parameters, { routing: neo4j.routing.READ });
  return records.map((record) => round(record.get('score'), 4));
}

/** How many numbers of the one list are in the other too, each as often as there. */
function inCommon(some, others) {
  const left = new Map();
  for (const score of others) left.set(score, (left.get(score) ?? 0) + 1);
  return some.filter((score) => {
    const more = left.get(score) ?? 0;
    left.set(score, more - 1);
    return more > 0;
  }).length;
}

async function timed(work) {
  const start = performance.now();
  const { result, peakMiB } = await withPeakMemory(work);
  return { result, peakMiB, seconds: (performance.now() - start) / 1000 };
}
