import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AsterismError } from '../domain/errors.js';
import { formatMarking, parseMarking } from '../domain/marking.js';
import type { RunView } from '../domain/views.js';
import { type DryRunSummary, dryRun } from '../ingest/dry-run.js';
import { type IngestSummary, ingestRun } from '../ingest/ingest-run.js';
import { chooseMapping } from '../ingest/mapping/choose-mapping.js';
import { loadMapping } from '../ingest/mapping/load-mapping.js';
import type { Normalisers } from '../ingest/mapping/normalisers.js';
import { readMappingText } from '../ingest/mapping/read-mapping-text.js';
import { builtInMappings } from '../ingest/mapping/recognise-mapping.js';
import { newRunId, progressTopic } from '../services/ingest-service.js';
import type { MessageBus } from '../services/ports.js';
import type { RunStore } from '../services/ports-of-ingest.js';

export interface IngestRequest {
  /** Files, directories, globs, or `-` for standard input. */
  readonly inputs: readonly string[];
  readonly source: string;
  /** File of a mapping, name of a built-in one, or null to recognise it. */
  readonly mapping: string | null;
  readonly marking: string | null;
  readonly signal?: AbortSignal | undefined;
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  onProgress?(run: RunView): void;
}

/** A run of this user's own hand: killed and started again, it is the same worker that goes on. */
const LOCAL_WORKER = 'local';

export interface IngesterParts {
  readonly runs: RunStore;
  readonly bus: MessageBus;
  readonly normalisers: Normalisers;
  /** Directory where runs keep their rejects. */
  readonly data: string;
  now(): Date;
  /** Called after each batch: markings may have come in. */
  onWritten(): void;
}

/** Brings files in: runs asked for here, and runs that a worker took from the queue. */
export class Ingester {
  constructor(private readonly parts: IngesterParts) {}

  /** Goes on with an unfinished run of the same files if there is one. */
  async ingest(request: IngestRequest): Promise<IngestSummary> {
    const { runs, now } = this.parts;
    const signal = request.signal ?? new AbortController().signal;
    const deadline = { signal, at: Date.now() + 30_000 };
    const wanted = {
      id: newRunId(null),
      source: request.source,
      inputs: request.inputs.map((input) => (input === '-' ? input : resolve(input))),
      mapping: mappingText(request.mapping),
      marking: request.marking === null ? null : formatMarking(parseMarking(request.marking)),
      startedAt: now().toISOString(),
    };
    const open = request.inputs.includes('-') ? null : await runs.findOpen(wanted, deadline);
    const run =
      (open && (await runs.claim(open.id, LOCAL_WORKER, 120_000, deadline))) ??
      (await runs.create(wanted, LOCAL_WORKER, deadline));
    return this.work(run, signal, request);
  }

  /** Does the work of a run that is ours. */
  async work(
    run: RunView,
    signal: AbortSignal,
    extras: Pick<IngestRequest, 'stdin' | 'onProgress'> = {},
  ): Promise<IngestSummary> {
    const { runs, bus, normalisers, data, now, onWritten } = this.parts;
    const tell = (view: RunView) => {
      onWritten();
      extras.onProgress?.(view);
      void bus.publish(progressTopic(run.id), '');
    };
    const summary = await ingestRun(run, {
      store: runs,
      normalisers,
      runsDirectory: join(data, 'runs'),
      now: now(),
      signal,
      ...(extras.stdin ? { stdin: extras.stdin } : {}),
      onProgress: tell,
    });
    tell(summary.run);
    return summary;
  }
}

/** Reads files as an ingest would and says what would come of it; needs no database. */
export async function dryRunOf(
  request: IngestRequest,
  normalisers: Normalisers,
  now: Date,
  onProgress: (bytesRead: number, bytesTotal: number | null) => void,
): Promise<DryRunSummary> {
  const options = {
    source: request.source,
    marking: request.marking === null ? null : formatMarking(parseMarking(request.marking)),
    normalisers,
    now,
    ...(request.signal ? { signal: request.signal } : {}),
    ...(request.stdin ? { stdin: request.stdin } : {}),
  };
  return dryRun(request.inputs, chooseMapping(mappingText(request.mapping)), options, onProgress);
}

/** The mapping's own text is kept with the run, so that a run that goes on later uses the mapping it began with. */
function mappingText(mapping: string | null): string {
  if (mapping === null) return 'auto';
  if (existsSync(mapping)) {
    const text = readMappingText(mapping);
    // Checked while its name is known: the run keeps the text alone.
    loadMapping(text, mapping);
    return text;
  }
  const builtIn = builtInMappings();
  if (builtIn.some((one) => one.name === mapping)) return mapping;
  throw new AsterismError(
    'BAD_MAPPING',
    `There is no mapping file "${mapping}" and no built-in mapping of that name. Built in: ${builtIn.map((one) => one.name).join(', ')}.`,
  );
}
