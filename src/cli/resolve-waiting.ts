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
  let cut = 0;
  try {
    return await app.resolve({
      signal,
      anew,
      onGoesOn: () => terminal.note('Going on where the last run was cut short.'),
      onProgress: (now) => {
        cut = now.cut;
        progress.update(now);
      },
    });
  } finally {
    progress.stop();
    if (cut)
      terminal.note(
        `In ${cut} batches more mentions hang together than are clustered at once; of those only a part was decided again. Part them with judgements, see "asterism resolve candidates".`,
      );
  }
}
