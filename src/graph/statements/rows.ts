import { z } from 'zod';
import { ENTITY_KINDS, VALUE_KINDS } from '../../domain/kind.js';
import { RUN_STATUSES } from '../../domain/views.js';
import {
  epochColumn,
  instantColumn,
  jsonColumn,
  listColumn,
  optionalEpochColumn,
  optionalInstantColumn,
  optionalNumberColumn,
  optionalTextColumn,
  textsColumn,
} from '../statement.js';

export const entityKind = z.enum(ENTITY_KINDS);

/** A report as every statement returns it. */
export const reportColumn = listColumn({
  id: z.string(),
  kind: z.string(),
  title: optionalTextColumn,
  text: optionalTextColumn,
  url: optionalTextColumn,
  sourceKey: z.string(),
  sourceId: z.string(),
  sourceName: z.string(),
  marking: z.string(),
  current: z.boolean(),
  observedFrom: optionalEpochColumn,
  observedTo: optionalEpochColumn,
  modifiedAt: optionalEpochColumn,
  recordedAt: epochColumn,
  placeholders: textsColumn,
  file: z.string(),
  line: z.number(),
  runId: z.string(),
});

/** What a report names; `entityId` of a person is its entity's key. */
export const factColumn = listColumn({
  reportId: z.string(),
  entityKind,
  entityId: z.string(),
  mentionId: optionalTextColumn,
});

/** What it asserts of it. */
export const detailColumn = listColumn({
  key: z.string(),
  role: z.string(),
  of: optionalTextColumn,
  original: z.string(),
  confidence: z.number(),
  observedFrom: optionalEpochColumn,
  observedTo: optionalEpochColumn,
  recordedAt: epochColumn,
  attributes: optionalTextColumn,
});

export const valueColumns = {
  id: z.string(),
  kind: z.enum(VALUE_KINDS),
  key: z.string(),
  source: optionalTextColumn,
  derived: jsonColumn,
};

/** What a mention adds to the profile of its person. */
export const namedColumn = listColumn({
  type: z.enum(['CHILD', 'PERSON']),
  name: optionalTextColumn,
  aliases: textsColumn,
  birthFrom: optionalEpochColumn,
  birthPrecision: optionalTextColumn,
  sex: optionalTextColumn,
  role: z.string(),
});

/** How many reports there are of something, and from when to when. */
export const seenColumns = { reports: z.number(), firstSeen: optionalEpochColumn, lastSeen: optionalEpochColumn };

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
