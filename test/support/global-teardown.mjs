import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const running = globalThis.asterismTest;
  if (!running) return;
  running.redis?.child.kill('SIGTERM');
  await running.server.stop();
  rmSync(running.directory, { recursive: true, force: true });
}
