import { execFile } from 'node:child_process';

/** How a command ended: its status (null when it could not be started) and all it wrote. */
export interface CommandResult {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command without a shell. Never rejects. */
export type RunCommand = (command: string, args: readonly string[], environment?: Record<string, string>) => Promise<CommandResult>;

/** The real one. `path` becomes the command's PATH. */
export const commandRunner =
  (path: string): RunCommand =>
  (command, args, environment = {}) =>
    new Promise((resolve) => {
      const options = { env: { PATH: path, LC_ALL: 'C', ...environment }, maxBuffer: 16 * 1024 * 1024 };
      execFile(command, [...args], options, (error, stdout, stderr) => {
        const code = error?.code;
        const status = error === null ? 0 : typeof code === 'number' ? code : null;
        resolve({ status, output: `${stdout}${stderr}` });
      });
    });
