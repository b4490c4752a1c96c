import { z } from 'zod';
import { ENTITY_KINDS } from '../../domain/kind.js';
import { RUN_STATUSES } from '../../domain/views.js';
import {
  instantColumn,
  optionalInstantColumn,
  optionalNumberColumn,
  optionalTextColumn,
  textsColumn,
} from '../statement.js';

export const entityKind = z.enum(ENTITY_KINDS);

/** A report as every statement returns it. */
export const reportColumn = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: optionalTextColumn,
    text: optionalTextColumn,
    url: optionalTextColumn,
    sourceKey: z.string(),
    sourceId: z.string(),
    source: z.string(),
    marking: z.string(),
    current: z.boolean(),
    observedFrom: optionalInstantColumn,
    observedTo: optionalInstantColumn,
    modifiedAt: optionalInstantColumn,
    recordedAt: instantColumn,
    placeholders: textsColumn,
    file: z.string(),
    line: z.number(),
    run: z.string(),
  })
  .transform(({ source, run, ...report }) => ({ ...report, sourceName: source, runId: run }));

/** How many reports there are of something, and from when to when. */
export const seenColumns = { reports: z.number(), firstSeen: optionalInstantColumn, lastSeen: optionalInstantColumn };

/** A mention's own properties with its role; which report and person it belongs to come beside it. */
export const mentionColumn = z.object({
  id: z.string(),
  type: z.enum(['CHILD', 'PERSON']),
  role: z.string(),
  name: optionalTextColumn,
  aliases: textsColumn,
  birthOriginal: optionalTextColumn,
  birthFrom: optionalInstantColumn,
  birthPrecision: optionalTextColumn,
  ageMin: optionalNumberColumn,
  ageMax: optionalNumberColumn,
  sex: optionalTextColumn,
  heightMinCm: optionalNumberColumn,
  heightMaxCm: optionalNumberColumn,
  weightMinKg: optionalNumberColumn,
  weightMaxKg: optionalNumberColumn,
  hair: optionalTextColumn,
  eyes: optionalTextColumn,
  race: optionalTextColumn,
  ethnicity: optionalTextColumn,
  details: optionalTextColumn,
});

export const runColumn = z
  .object({
    id: z.string(),
    source: z.string(),
    status: z.enum(RUN_STATUSES),
    inputs: textsColumn,
    mapping: z.string(),
    marking: optionalTextColumn,
    startedAt: instantColumn,
    finishedAt: optionalInstantColumn,
    positionFile: optionalTextColumn,
    positionRecord: z.number(),
    bytesRead: z.number(),
    bytesTotal: optionalNumberColumn,
    batches: z.number(),
    reportsNew: z.number(),
    reportsKnown: z.number(),
    rejects: z.number(),
    rejectsFile: optionalTextColumn,
    message: optionalTextColumn,
    cancelRequested: z.boolean(),
  })
  .transform(({ source, ...run }) => ({ ...run, sourceName: source }));
