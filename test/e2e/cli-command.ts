import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What `asterism` starts. */
export const BIN = fileURLToPath(new URL('../../bin/asterism.mjs', import.meta.url));

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs `asterism` as a user would, without a terminal and without the settings of whoever runs the tests. */
export function runCommand(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...options.environment };
  const child = spawn(process.execPath, [BIN, ...args], { env, stdio: 'pipe' });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.stderr += text;
  });
  child.stdin.on('error', () => {}).end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...texts }));
  });
}
