import { execFile } from 'node:child_process';

/** How a command ended: its status (null when it could not be started) and all it wrote. */
export interface CommandResult {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command without a shell and without input. Never rejects. */
export type RunCommand = (command: string, args: readonly string[]) => Promise<CommandResult>;

/** The real one; the command inherits this process's environment. */
export const runCommand: RunCommand = (command, args) =>
  new Promise((resolve) => {
    const child = execFile(command, [...args], { maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error?.code;
      const status = error === null ? 0 : typeof code === 'number' ? code : null;
      resolve({ status, output: `${stdout}${stderr}` });
    });
    child.stdin?.on('error', () => undefined).end();
  });
