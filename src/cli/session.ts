import type { App } from '../app.js';
import type { Settings } from '../config/environment.js';
import type { AsOf } from '../domain/as-of.js';
import type { Caller } from '../services/caller.js';
import { EXIT } from './exit-code.js';
import { interruptible, unlessAborted } from './interruptible.js';
import type { Terminal } from './print/terminal.js';

/** An open app for the time of one command. */
export interface Session {
  readonly app: App;
  readonly settings: Settings;
  /** Aborted by Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
  /** The local administrator; its deadline starts now. */
  caller(asOf?: AsOf): Promise<Caller>;
}

/** An orderly stop takes seconds; after this one the process ends anyway, and the watchdog ends Neo4j. */
const STOPS_WITHIN_MS = 30_000;
/**
 * Least time for a question: a database that has just been started plans each statement first, which takes tens of seconds,
 * and whoever sits at the terminal can stop waiting.
 */
const COLD_MS = 120_000;

/**
 * Opens the app, does the work and closes the app again, whatever happens. A running managed Neo4j
 * is used; otherwise one is started for as long as the work takes.
 */
export function withSession<T>(
  terminal: Terminal,
  work: (session: Session) => Promise<T>,
  { attach }: { readonly attach: boolean } = { attach: true },
): Promise<T> {
  return interruptible(async (signal) => {
    const { readSettings } = await import('../config/environment.js');
    const settings = readSettings();
    const [{ openApp }, { DownloadProgress }] = await Promise.all([
      import('../app.js'),
      import('./print/download-progress.js'),
    ]);
    signal.throwIfAborted();
    const download = new DownloadProgress(terminal.stderr);
    const opening = openApp(settings, { attach, say: (line) => terminal.note(line), onDownload: download.update });
    const app = await unlessAborted(opening, signal).finally(() => download.stop());
    try {
      const dated: Caller[] = [];
      const caller = async (asOf?: AsOf) => {
        const timeoutMs = Math.max(settings.timeoutMs, COLD_MS);
        const made = await app.caller({ signal, timeoutMs, ...(asOf ? { asOf } : {}) });
        if (made.asOf.knownAt !== null) dated.push(made);
        return made;
      };
      const result = await work({ app, settings, signal, caller });
      const provisional = await Promise.all(dated.map((made) => app.services.stats.provisional(made.asOf, made)));
      if (provisional.includes(true))
        terminal.note('Provisional: --known-at is not over yet, or an ingest of that time still runs.');
      return result;
    } finally {
      const giveUp = setTimeout(() => process.exit(EXIT.unavailable), STOPS_WITHIN_MS);
      await app.stop();
      clearTimeout(giveUp);
    }
  });
}
