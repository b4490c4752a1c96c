// Run by `npm run dev` after every change: compiles without checking types, then becomes the service.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = `${root}/node_modules/typescript/bin/tsc`;
const compiled = spawnSync(process.execPath, [compiler, '-p', `${root}/tsconfig.json`, '--noCheck'], {
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
await import('../dist/main.js');
