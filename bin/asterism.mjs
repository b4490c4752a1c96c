#!/usr/bin/env -S node --max-old-space-size=320
import { existsSync } from 'node:fs';

const entry = new URL('../dist/cli/run-cli.js', import.meta.url);
const sources = new URL('../src', import.meta.url);
// `start` is for trying things out, so it also builds again after a change; other commands should be quick.
const starts = process.argv[2] === 'start' && !process.argv.includes('--help') && existsSync(sources);
if (!existsSync(entry) || starts) await import('../scripts/build.mjs');
const { runCli } = await import(entry);
await runCli(process.argv.slice(2));
