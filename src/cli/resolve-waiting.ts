import type { App } from '../app.js';
import type { Terminal } from './print/terminal.js';

/** Decides who the waiting mentions are, with a bar. @returns how many, or null when a running server is at it */
export async function resolveWaiting(
  app: App,
  signal: AbortSignal,
  terminal: Terminal,
  { anew }: { readonly anew: boolean } = { anew: false },
): Promise<number | null> {
  const { ResolutionProgress } = await import('./print/resolution-progress.js');
  const progress = new ResolutionProgress(terminal.stderr);
  try {
    return await app.resolve({ signal, anew, onProgress: progress.update });
  } finally {
    progress.stop();
  }
}
