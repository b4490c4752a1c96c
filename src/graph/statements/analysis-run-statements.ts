import { z } from 'zod';
import { ANALYSIS_STATUSES } from '../../domain/analysis-run.js';
import {
  instant,
  instantColumn,
  integer,
  optionalInstant,
  optionalInstantColumn,
  optionalInteger,
  optionalNumberColumn,
  optionalText,
  optionalTextColumn,
  optionalTexts,
  statement,
  text,
  texts,
} from '../statement.js';

const runRow = z.object({
  run: z
    .object({
      id: z.string(),
      job: z.string(),
      parameters: z.string(),
      by: z.string(),
      markings: z.array(z.string()),
      status: z.enum(ANALYSIS_STATUSES),
      askedAt: instantColumn,
      startedAt: optionalInstantColumn,
      knownAt: optionalInstantColumn,
      finishedAt: optionalInstantColumn,
      step: optionalTextColumn,
      done: z.number(),
      total: optionalNumberColumn,
      attempts: z.number(),
      cancelRequested: z.boolean(),
      finding: optionalTextColumn,
      schedule: optionalTextColumn,
      message: optionalTextColumn,
    })
    .transform(({ finding, schedule, ...run }) => ({ ...run, findingId: finding, scheduleId: schedule })),
});
const scheduleRow = z.object({
  schedule: z
    .object({
      id: z.string(),
      job: z.string(),
      parameters: z.string(),
      by: z.string(),
      markings: z.array(z.string()),
      everyHours: optionalNumberColumn,
      dailyAt: optionalTextColumn,
      createdAt: instantColumn,
      nextAt: instantColumn,
      lastRun: optionalTextColumn,
    })
    .transform(({ lastRun, ...schedule }) => ({ ...schedule, lastRunId: lastRun })),
});
const idRow = z.object({ id: z.string() });
const viewer = { by: text, markings: texts } as const;

export const createAnalysisRun = statement(
  'write/create-analysis-run',
  { id: text, job: text, parameters: text, by: text, markings: texts, asKnownAt: optionalInstant, at: instant },
  runRow,
);
export const nextWaitingAnalysis = statement('read/next-waiting-analysis', { at: instant }, runRow);
export const claimAnalysisRun = statement(
  'write/claim-analysis-run',
  { id: text, worker: text, at: instant, leaseUntil: instant },
  runRow,
);
export const renewAnalysisRun = statement(
  'write/renew-analysis-run',
  { id: text, worker: text, at: instant, leaseUntil: instant, step: text, done: integer, total: optionalInteger },
  z.object({ cancelRequested: z.boolean() }),
);
export const releaseAnalysisRun = statement('write/release-analysis-run', { id: text, worker: text }, idRow);
export const finishAnalysisRun = statement(
  'write/finish-analysis-run',
  { id: text, worker: text, status: text, message: optionalText, finding: optionalText, at: instant },
  runRow,
);
export const cancelAnalysisRun = statement('write/cancel-analysis-run', { id: text, at: instant, ...viewer }, runRow);
export const loadAnalysisRuns = statement(
  'read/load-analysis-runs',
  { ids: optionalTexts, afterAt: optionalInstant, afterId: text, pageLimit: integer, ...viewer },
  runRow,
);

export const saveAnalysisSchedule = statement(
  'write/save-analysis-schedule',
  {
    id: text,
    job: text,
    parameters: text,
    by: text,
    markings: texts,
    everyHours: optionalInteger,
    dailyAt: optionalText,
    nextAt: instant,
    at: instant,
  },
  scheduleRow,
);
export const removeAnalysisSchedule = statement(
  'write/remove-analysis-schedule',
  { id: text, at: instant, ...viewer },
  idRow,
);
export const loadAnalysisSchedules = statement(
  'read/load-analysis-schedules',
  { pageLimit: integer, ...viewer },
  scheduleRow,
);
export const dueAnalysisSchedules = statement(
  'read/due-analysis-schedules',
  { at: instant, pageLimit: integer },
  scheduleRow,
);
export const startDueAnalysis = statement(
  'write/start-due-analysis',
  { schedule: text, due: instant, nextAt: instant, run: text, markings: texts, at: instant },
  runRow,
);
