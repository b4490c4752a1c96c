// Builds dist/ when it is missing or older than the sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (latest, entry) => Math.max(latest, statSync(`${entry.parentPath ?? entry.path}/${entry.name}`).mtimeMs),
      0,
    );

const stamp = `${root}/dist/.built`;
const fresh =
  existsSync(stamp) &&
  statSync(stamp).mtimeMs >= Math.max(newest(`${root}/src`), statSync(`${root}/tsconfig.json`).mtimeMs);
if (!fresh) {
  const done = spawnSync(process.execPath, [`${root}/node_modules/typescript/bin/tsc`, '-p', `${root}/tsconfig.json`], {
    cwd: root,
    stdio: 'inherit',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
  const { writeFileSync } = await import('node:fs');
  writeFileSync(stamp, '');
}
