import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Servers, each as a process of its own with the settings of `npm start`. */
export function openServers() {
  const ends = [];
  return {
    /** Starts a module of `bench` that tells its parent how to reach it and ends when the parent lets go. @returns what it tells */
    async open(module, ...args) {
      const execArgv = ['--max-old-space-size=320', '--max-semi-space-size=32'];
      const env = { ...process.env, NODE_ENV: 'production' };
      const child = fork(new URL(`${module}.mjs`, import.meta.url), args, { execArgv, env });
      const ended = once(child, 'exit').then(([code]) => code);
      ends.push(async () => {
        if (child.connected) child.disconnect();
        await ended;
      });
      const failed = ended.then((code) => Promise.reject(new Error(`bench/${module}.mjs ended with ${code}`)));
      const [told] = await Promise.race([once(child, 'message'), failed]);
      return told;
    },
    async close() {
      for (const end of ends.toReversed()) await end();
    },
  };
}
