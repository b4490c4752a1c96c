import { once } from 'node:events';

/**
 * A side's part of `inTurns`: says which processes stand still between its turns, waits for the start, tells the rows
 * done and at last the result.
 */
export async function takeTurns(databasePid, work) {
  const started = once(process, 'message');
  const ended = once(process, 'disconnect');
  process.send({ pids: [process.pid, databasePid] });
  await started;
  process.send({ result: await work((rows) => process.send({ rows })) });
  await ended;
}
