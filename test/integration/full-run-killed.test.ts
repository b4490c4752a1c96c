import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { day, mention, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { startCommand } from '../support/start-command.js';
import { writeReports } from '../support/write-reports.js';

const MENTIONS = 1_200;
const GIVEN = ['Robin', 'Alex', 'Kim', 'Dana', 'Jules', 'Sasha', 'Noor', 'Ines', 'Omar', 'Tariq'];
const FAMILY = ['Example', 'Smith', 'Garcia', 'Novak', 'Okafor', 'Haddad', 'Larsen', 'Moreau', 'Rossi', 'Kowalski'];

/** Six people share each name, and each of them is in two reports. */
const people = Array.from({ length: MENTIONS }, (_, i) => {
  const person = i >> 1;
  const date = `20${String(person % 23).padStart(2, '0')}-0${1 + (person % 9)}-1${person % 7}`;
  const name = `${GIVEN[person % 10]} ${FAMILY[Math.floor(person / 10) % 10]}`;
  return report(`row-${i}`, {
    mentions: [mention('p', name, { birth: { ...day(date), precision: 'day', original: date } })],
  });
});

describe('a full run whose process is killed', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
    await graph.empty();
    await writeReports(graph, people);
  }, 120_000);
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  const deadline = () => ({ signal: new AbortController().signal, at: Date.now() + 60_000 });
  const waiting = () => graph.stores.resolution.pendingCount(deadline());
  const start = () => startCommand(['resolve', 'run'], graph);

  it('goes on where it was when the lease of the dead process is over, to the same end', async () => {
    const whole = start();
    expect(await whole.ended).toBe(0);
    expect(await whole.told).toContain('1,200 mentions decided');
    const undisturbed = await graph.digest();

    const killed = start();
    let left = 0;
    do {
      await new Promise((resolve) => setTimeout(resolve, 5));
      left = await waiting();
    } while (left === 0 || left > MENTIONS - 200);
    killed.child.kill('SIGKILL');
    await killed.ended;
    left = await waiting();
    expect(left).toBeGreaterThan(0);
    // As if its minute were over.
    await graph.stores.driver.executeQuery('MATCH (x:Resolver) SET x.leaseUntil = x.askedAt');

    const second = start();
    expect(await second.ended).toBe(0);
    expect(await second.told).toContain('Going on where the last run was cut short.');
    expect(await second.told).toContain(`${left.toLocaleString('en-US')} mentions decided`);
    expect(await waiting()).toBe(0);
    expect(await graph.digest()).toBe(undisturbed);
  }, 240_000);
});
