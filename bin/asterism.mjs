#!/usr/bin/env -S node --max-old-space-size=320 --initial-heap-size=128
import { existsSync } from 'node:fs';
import { runWithMemory, wantsMemory } from './large-tables.mjs';

const entry = new URL('../dist/cli/run-cli.js', import.meta.url);
const sources = new URL('../src', import.meta.url);
const args = process.argv.slice(2);
// `start` is for trying things out, so it also builds again after a change; other commands should be quick.
const starts = args[0] === 'start' && !args.includes('--help') && existsSync(sources);
if (!existsSync(entry) || starts) await import('../scripts/build.mjs');
if (wantsMemory(args)) await runWithMemory(args);
else {
  // graphql-js checks itself with every value otherwise.
  process.env['NODE_ENV'] ??= 'production';
  const { runCli } = await import(entry);
  await runCli(args);
}
