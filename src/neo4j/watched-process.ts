import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that never outlives this one. */
export interface WatchedProcess {
  readonly pid: number;
  /** Status with which it ended (128 + n for signal n), or null when its watchdog was killed. */
  readonly exited: Promise<number | null>;
  /** SIGTERM, after 20 s SIGKILL; resolves when it is gone. May be called again. */
  stop(): Promise<void>;
}

// Runs the command and holds the read end of a pipe whose write end only the parent has. When the pipe ends, by
// stop() or because the parent is gone, however it went, the command gets SIGTERM and, 20 s later, SIGKILL.
const WATCHDOG = `
exec 4<&0
"$@" </dev/null 3>&- 4<&- &
child=$!
echo "$child" >&3
exec 3>&-
(
  while read -r line <&4; do :; done
  kill -TERM "$child" 2>/dev/null
  tries=0
  while [ "$tries" -lt 100 ] && kill -0 "$child" 2>/dev/null; do sleep 0.2; tries=$((tries + 1)); done
  kill -KILL "$child" 2>/dev/null
) >/dev/null 2>&1 &
guard=$!
exec 4<&-
wait "$child"
status=$?
kill "$guard" 2>/dev/null
exit "$status"
`;

/** Longer than the watchdog's own 20 s. */
const GIVE_UP_AFTER = 25_000;

/**
 * Starts a command with its output in `logFile`, in a session of its own, so that a Ctrl-C in the terminal reaches
 * this process only and the command is still there while this process drains.
 */
export async function startWatched(command: string, args: readonly string[], logFile: string): Promise<WatchedProcess> {
  const log = openSync(logFile, 'w', 0o600);
  const shell = spawn('/bin/sh', ['-c', WATCHDOG, 'asterism-watchdog', command, ...args], {
    stdio: ['pipe', log, log, 'pipe'],
    detached: true,
  });
  closeSync(log);
  const exited = once(shell, 'exit').then(([status]) => status as number | null);
  const line = shell.stdin as Writable;
  line.on('error', () => line.destroy());
  const pid = await readPid(shell.stdio[3] as Readable);
  const stop = async () => {
    line.end();
    const gone = await Promise.race([exited.then(() => true), sleep(GIVE_UP_AFTER, false, { ref: false })]);
    if (!gone && shell.pid !== undefined) {
      process.kill(-shell.pid, 'SIGKILL');
      await exited;
    }
  };
  // Nobody is left to guard the command when the watchdog itself was killed: closing the pipe ends the command.
  void exited.then(() => line.end());
  return { pid, exited, stop };
}

async function readPid(pipe: Readable): Promise<number> {
  let text = '';
  for await (const chunk of pipe) text += String(chunk);
  return Number(text.trim());
}
