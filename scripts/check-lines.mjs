// House sizes and names: no source file over 300 lines, no test over 400, no statement over 80, no Cypher in TypeScript.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .stdout.split('\n')
  .filter(Boolean);
const limits = [
  [/^src\/.*\.ts$/, 300],
  [/^test\/.*\.ts$/, 400],
  [/^cypher\/.*\.cypher$/, 80],
];
const faults = [];
for (const file of files) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    continue;
  }
  const lines = text.split('\n').length - 1;
  const limit = limits.find(([pattern]) => pattern.test(file))?.[1];
  if (limit && lines > limit) faults.push(`${file}: ${lines} lines, at most ${limit}. Split it by idea.`);
  if (/(^|\/)(utils?|helpers?|common|misc|types)(\/|\.ts$)/.test(file))
    faults.push(`${file}: the name says nothing. Name it for what it holds.`);
  // The compiler of patterns is the one exception: see CONTRIBUTING.md, Cypher.
  const compiles = file === 'src/analysis/patterns/compile-pattern.ts';
  if (/^src\/.*\.ts$/.test(file) && !compiles && /\b(MATCH|MERGE|UNWIND)\s*[($]/.test(text))
    faults.push(`${file}: Cypher belongs in cypher/*.cypher.`);
}
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
