import { CommanderError } from 'commander';
import { AsterismError } from '../domain/errors.js';
import { EXIT, exitCodeOf } from './exit-code.js';
import { safeText } from './print/safe-text.js';
import { Terminal } from './print/terminal.js';
import { createProgram } from './program.js';

/** Runs one command line to its end and sets the exit code of the process. Never throws. */
export async function runCli(args: readonly string[]): Promise<void> {
  const terminal = new Terminal(process.stdin, process.stdout, process.stderr);
  const program = createProgram(terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
    process.exitCode = terminal.exitCode;
  } catch (error) {
    process.exitCode = report(error, terminal, program.opts<{ debug?: boolean }>().debug === true);
    // Work that was interrupted may still hold the process, such as a Neo4j that is starting: its watchdog ends it.
    if (process.exitCode === EXIT.interrupted) process.exit();
  }
}

/** Writes what went wrong as far as it helps the caller. @returns the exit code */
function report(error: unknown, terminal: Terminal, debug: boolean): number {
  // Commander has written its message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badInput;
  if (error instanceof AsterismError) {
    for (const [i, line] of error.message.split('\n').entries())
      terminal.note(i === 0 ? `error: ${safeText(line)}` : `  ${safeText(line)}`);
  } else {
    terminal.note('error: This is a defect in Asterism. Run it again with --debug and report what it prints.');
  }
  if (debug) terminal.note(traceOf(error));
  return exitCodeOf(error);
}

function traceOf(error: unknown): string {
  const lines = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n').map(safeText);
  const cause = error instanceof Error && error.cause !== undefined ? [`caused by ${traceOf(error.cause)}`] : [];
  return [...lines, ...cause].join('\n  ');
}
