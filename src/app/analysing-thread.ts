import { parentPort, workerData } from 'node:worker_threads';
import { AsterismError } from '../domain/errors.js';
import type { AnalysingNews, AnalysingOrder } from './analyse-aside.js';
import { composeAnalyses } from './compose-analyses.js';
import { connectStores } from './stores.js';

/** A batch asks no question that is bounded by time. */
const SEARCH_MS = Number.MAX_SAFE_INTEGER;
/** Time between two words about the progress, in milliseconds. */
const TELL_EVERY_MS = 250;

const { order, connection, database, version, deadline } = workerData as AnalysingOrder;
const port = parentPort!;
const tell = (news: AnalysingNews): void => port.postMessage(news);
const now = () => new Date();
const stores = await connectStores(connection, database, now);
let toldAt = 0;

try {
  const { findingRunner } = composeAnalyses(stores, { version, now, searchMs: SEARCH_MS });
  const caller = { ...order.caller, signal: new AbortController().signal, at: deadline };
  const finding = await findingRunner.run(order.request, caller, {
    forRun: order.runId,
    onProgress(progress) {
      if (Date.now() - toldAt < TELL_EVERY_MS) return;
      toldAt = Date.now();
      tell({ progress });
    },
  });
  tell({ findingId: finding.id });
} catch (error) {
  if (!(error instanceof AsterismError)) throw error;
  tell({ error: { code: error.code, message: error.message } });
} finally {
  await stores.driver.close();
  port.close();
}
