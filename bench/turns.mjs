import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * Short, so that both sides meet the machine in the same state, whose speed may change by a third within minutes; long
 * beside what a turn loses to caches gone cold.
 */
const TURN_MS = 10_000;

/**
 * Lets processes work in turns: the one with the fewest rows done goes on, the others stand still with their
 * databases, by SIGSTOP, so that what a database does beside its answers counts for its own side.
 *
 * @param sides modules of `bench/sides`, each with its arguments
 * @returns per side its own result and the seconds of its turns
 */
export async function inTurns(sides) {
  const players = [];
  try {
    for (const { module, args } of sides) players.push(await openPlayer(module, args));
    for (const player of players) player.stop();
    for (;;) {
      const next = players.filter(({ result }) => !result).sort((a, b) => a.rows - b.rows)[0];
      if (!next) break;
      await next.turn();
    }
    return players.map(({ result, seconds }) => ({ ...result, seconds }));
  } finally {
    for (const player of players) await player.close();
  }
}

async function openPlayer(module, args) {
  const child = fork(new URL(`sides/${module}.mjs`, import.meta.url), args);
  const ended = once(child, 'exit').then(([code]) => code);
  const [{ pids }] = await Promise.race([once(child, 'message'), ended.then(() => failed(module))]);
  const signal = (name) => {
    if (child.connected) for (const pid of pids) process.kill(pid, name);
  };
  let done;
  const over = new Promise((resolve) => {
    done = resolve;
  });
  const player = {
    rows: 0,
    seconds: 0,
    result: null,
    stop: () => signal('SIGSTOP'),
    async turn() {
      const started = performance.now();
      signal('SIGCONT');
      if (!player.seconds) child.send('start');
      await Promise.race([over, ended.then(() => failed(module)), pause(TURN_MS)]);
      player.stop();
      player.seconds += (performance.now() - started) / 1000;
    },
    async close() {
      signal('SIGCONT');
      if (child.connected) child.disconnect();
      await ended;
    },
  };
  child.on('message', ({ rows, result }) => {
    if (rows !== undefined) player.rows = rows;
    if (result === undefined) return;
    player.result = result;
    done();
  });
  return player;
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const failed = (module) => {
  throw new Error(`bench/sides/${module}.mjs ended before it had a result; its message is above.`);
};
