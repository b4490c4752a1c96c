import { once } from 'node:events';
import type { App } from '../../app.js';
import type { Settings } from '../../config/environment.js';
import { AsterismError } from '../../domain/errors.js';
import type { Terminal } from '../print/terminal.js';
import type { Session } from '../session.js';
import { findTour } from '../tour/find-tour.js';
import { printTour } from '../tour/print-tour.js';
import { loadSampleWhenEmpty } from './load-sample-when-empty.js';

/**
 * Loads the sample if it is wanted and the database is empty, serves, and says what there is to see,
 * until Ctrl-C or SIGTERM.
 * @throws AsterismError UNAVAILABLE when the managed Neo4j ends by itself
 */
export async function serveUntilStopped(
  session: Session,
  { sample }: { readonly sample: boolean },
  terminal: Terminal,
): Promise<void> {
  const { app, settings, signal } = session;
  const { SAMPLE_SOURCE } = await import('../../app.js');
  try {
    const loaded = sample && (await loadSampleWhenEmpty(session, SAMPLE_SOURCE, terminal));
    const { url } = await app.serve();
    if (loaded) await showTour(graphqlUrl(url), SAMPLE_SOURCE, session, terminal);
    printPlaces(url, app, settings, terminal);
  } finally {
    // It can be shown only now: also when something went wrong before.
    printKey(app, terminal);
  }
  terminal.print('Ctrl-C stops it.');
  await untilStopped(app, signal);
  terminal.note('Stopping …');
}

/** The service is up: a tour that fails is a pity and no reason to stop. */
async function showTour(url: string, source: string, session: Session, terminal: Terminal): Promise<void> {
  try {
    const tour = await findTour(source, session);
    if (tour) await printTour(tour, url, session, terminal);
  } catch (error) {
    if (!(error instanceof AsterismError) || session.signal.aborted) throw error;
    terminal.note(`The tour is left out: ${error.message} Later, "asterism tour" shows it.`);
  }
}

function printKey({ adminKey }: App, terminal: Terminal): void {
  if (adminKey !== null) terminal.print(`\nAdministrator's key, shown this once. In a shell: export KEY=${adminKey}\n`);
}

const graphqlUrl = (url: string): string => `${url.replace(/\/(graphql)?$/, '')}/graphql`;

function printPlaces(url: string, app: App, settings: Settings, terminal: Terminal): void {
  terminal.print(`\nGraphQL   ${graphqlUrl(url)}`);
  terminal.print(`GraphiQL  ${graphqlUrl(url).replace(/graphql$/, 'graphiql')}`);
  terminal.print(`Data      ${app.managed ? settings.data : (settings.neo4j?.uri ?? '')}`);
}

async function untilStopped(app: App, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const stopped = once(signal, 'abort').then(() => true);
  const ended = app.databaseExited?.then(() => false) ?? new Promise<never>(() => {});
  if (await Promise.race([stopped, ended])) return;
  throw new AsterismError('UNAVAILABLE', 'Neo4j has ended by itself. Its log is in the data directory; start again.');
}
