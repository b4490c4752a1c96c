import { z } from 'zod';
import {
  instant,
  integer,
  optionalInstant,
  optionalInstantColumn,
  optionalInteger,
  optionalText,
  statement,
  text,
  texts,
} from '../statement.js';
import { runColumn } from './rows.js';

const runRow = z.object({ run: runColumn });

export const createRun = statement(
  'write/create-run',
  {
    id: text,
    status: text,
    source: text,
    inputs: texts,
    mapping: text,
    marking: optionalText,
    startedAt: instant,
    worker: optionalText,
    leaseUntil: optionalInstant,
  },
  runRow,
);
export const claimRun = statement(
  'write/claim-run',
  { id: text, worker: text, at: instant, leaseUntil: instant },
  runRow,
);
export const nextWaitingRun = statement('read/next-waiting-run', { at: instant }, runRow);
export const findRuns = statement('read/find-runs', { ids: texts }, runRow);
export const listRuns = statement(
  'read/list-runs',
  { pageLimit: integer, afterAt: optionalInstant, afterId: optionalText },
  z.object({ run: runColumn, total: z.number() }),
);
export const oldestOpenBatch = statement('read/oldest-open-batch', {}, z.object({ at: optionalInstantColumn }));
export const openBatch = statement(
  'write/open-batch',
  { run: text, batch: integer },
  z.object({ isNext: z.boolean(), openSince: optionalInstantColumn, run: runColumn }),
);
export const closeBatch = statement(
  'write/close-batch',
  {
    run: text,
    batch: integer,
    at: instant,
    positionFile: text,
    positionRecord: integer,
    bytesRead: integer,
    bytesTotal: optionalInteger,
    rejects: integer,
    reportsNew: integer,
    reportsKnown: integer,
    leaseUntil: instant,
  },
  runRow,
);
export const finishRun = statement(
  'write/finish-run',
  { id: text, status: text, message: optionalText, rejectsFile: optionalText, at: instant },
  runRow,
);
export const cancelRun = statement('write/cancel-run', { id: text, at: instant }, runRow);

export const findOpenRun = statement(
  'read/find-open-run',
  { source: text, inputs: texts, mapping: text, marking: optionalText },
  runRow,
);
