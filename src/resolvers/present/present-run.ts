import { NOW } from '../../domain/as-of.js';
import type { RunView } from '../../domain/views.js';
import { IngestRun } from '../../schema/operations/ingest-run.type.js';
import { make } from './make.js';

/** A run as its schema class; runs are always as they are now. */
export function presentRun(view: RunView): IngestRun {
  return make(IngestRun, { ...view, asOf: NOW });
}
