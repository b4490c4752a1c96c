import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';

const MOST = 20;

/** Says of each file what is worth knowing: why it could not be read, how its encoding was guessed. */
export function printFileNotes(
  files: readonly { readonly file: string; readonly notes: readonly string[]; readonly error: string | null }[],
  terminal: Terminal,
): void {
  const lines = files.flatMap(({ file, notes, error }) => [
    ...(error === null ? [] : [`${file}: not read to its end: ${error}`]),
    ...notes.map((note) => `${file}: ${note}`),
  ]);
  for (const line of lines.slice(0, MOST)) terminal.note(safeText(line));
  if (lines.length > MOST) terminal.note(`… and ${lines.length - MOST} more remarks.`);
}
