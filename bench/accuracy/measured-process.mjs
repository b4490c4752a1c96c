import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const PAGE = 4096;
/** Clock ticks of /proc a second, as Linux has them for programs. */
const TICKS = 100;
const EVERY_MS = 20;

/**
 * Runs a command to its end. Memory is the largest sum of what the process and all it started hold at one moment; time
 * on the processors is that of all their threads. Linux only.
 * @returns {Promise<{ seconds: number, cpuSeconds: number, peakMiB: number }>}
 */
export async function measuredProcess(command, args) {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2_000);
  });
  let peak = 0;
  const ticks = new Map();
  const look = () => {
    let bytes = 0;
    for (const pid of familyOf(child.pid)) {
      const stat = statOf(pid);
      if (!stat) continue;
      bytes += stat.bytes;
      ticks.set(pid, stat.ticks);
    }
    peak = Math.max(peak, bytes);
  };
  const timer = setInterval(look, EVERY_MS);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${complaint}`);
  const cpuSeconds = [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS;
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, peakMiB: peak / 2 ** 20 };
}

/** A process and those that it started, and they. */
function familyOf(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return [pid, ...children.flatMap(familyOf)];
  } catch {
    return [];
  }
}

function statOf(pid) {
  try {
    // The name of the command stands in brackets and may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return { ticks: Number(fields[11]) + Number(fields[12]), bytes: Number(fields[21]) * PAGE };
  } catch {
    return null;
  }
}
