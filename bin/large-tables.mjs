import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { getHeapStatistics } from 'node:v8';

/** Bytes of tables that the usual limit of memory is enough for: a record takes some twenty times its text. */
const SMALL = 12 * 2 ** 20;
const MIB = 2 ** 20;

const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
/** Gzip makes a table of people some five times smaller. */
const textOf = (file) => sizeOf(file) * (file.endsWith('.gz') ? 5 : 1);

/** MiB that V8 may keep: what the machine has, less room for typed arrays, which V8 does not count, and for others. */
const limit = () => Math.min(4096, Math.floor((totalmem() / MIB) * 0.6));

/** Whether the command reads tables into memory that are too large for the limit this process was started with. */
export const wantsMemory = (args) =>
  args[0] === 'link' &&
  args.slice(1).reduce((sum, arg) => sum + textOf(arg), 0) > SMALL &&
  getHeapStatistics().heap_size_limit < limit() * MIB;

/** Runs the same command in a process of its own: V8 takes its limit at the start only. */
export async function runWithMemory(args) {
  const command = fileURLToPath(new URL('./asterism.mjs', import.meta.url));
  const child = spawn(process.execPath, [`--max-old-space-size=${limit()}`, command, ...args], { stdio: 'inherit' });
  // A terminal interrupts both; other signals reach this process alone.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code, signal] = await new Promise((resolve) => {
    child.on('exit', (...end) => resolve(end));
  });
  process.exitCode = signal ? 128 : code;
}
