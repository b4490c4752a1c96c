import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TestGraph, testDatabase } from './open-graph.js';

const BIN = fileURLToPath(new URL('../../bin/asterism.mjs', import.meta.url));

/** `asterism` on the tests' database, without the settings of whoever runs the tests; it can be killed. */
export function startCommand(
  args: readonly string[],
  { directory }: Pick<TestGraph, 'directory'>,
): { readonly child: ChildProcess; readonly told: Promise<string>; readonly ended: Promise<number | null> } {
  const { uri, user, password } = testDatabase();
  const child = spawn(process.execPath, [BIN, ...args], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: directory,
      ASTERISM_DATA: join(directory, 'data'),
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: string[] = [];
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (part) => parts.push(String(part)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, told: ended.then(() => parts.join('')), ended };
}
