import { z } from 'zod';
import { VERDICTS } from '../../domain/judgement.js';
import {
  flag,
  instant,
  instantColumn,
  integer,
  jsonColumn,
  optionalInteger,
  optionalNumberColumn,
  optionalTextColumn,
  rows,
  scopeParameters,
  statement,
  text,
  texts,
  textsColumn,
} from '../statement.js';

const nothing = z.object({});
const claimed = z.object({ turn: z.number() });

export const claimResolver = statement(
  'write/claim-resolver',
  { worker: text, at: instant, leaseUntil: instant },
  claimed,
);
export const lockResolver = statement(
  'write/lock-resolver',
  { worker: text, at: instant, leaseUntil: instant },
  claimed,
);
export const releaseResolver = statement('write/release-resolver', { worker: text, isDone: flag }, nothing);

export const countPending = statement('read/count-pending', {}, z.object({ count: z.number() }));
const pendingRow = z.object({
  key: z.string(),
  mentions: z.array(z.object({ id: z.string(), since: instantColumn })),
  turn: z.number(),
});
export const pendingGroups = statement('read/pending-groups', { limit: integer }, pendingRow);
export const pendingOfMentions = statement('read/pending-of-mentions', { ids: texts }, pendingRow);

const factsColumn = z.object({
  type: z.enum(['CHILD', 'PERSON']),
  name: optionalTextColumn,
  given: textsColumn,
  family: textsColumn,
  suffix: optionalTextColumn,
  aliases: textsColumn,
  birthFrom: optionalTextColumn,
  birthTo: optionalTextColumn,
  birthPrecision: optionalTextColumn,
  ageMin: optionalNumberColumn,
  ageMax: optionalNumberColumn,
  observedFrom: optionalTextColumn,
  sex: optionalTextColumn,
  heightMinCm: optionalNumberColumn,
  heightMaxCm: optionalNumberColumn,
  weightMinKg: optionalNumberColumn,
  weightMaxKg: optionalNumberColumn,
  hair: optionalTextColumn,
  eyes: optionalTextColumn,
  race: optionalTextColumn,
  details: jsonColumn,
});

const valueColumn = z.object({
  id: z.string(),
  kind: z.string(),
  key: z.string(),
  derived: jsonColumn,
  owned: z.boolean(),
});

export const membersOfGroups = statement(
  'read/members-of-groups',
  { keys: texts, mostMentions: integer, recordVersion: optionalInteger },
  z.object({
    key: z.string(),
    mentions: z.array(
      z
        .tuple([z.string(), z.string(), z.string(), z.string().nullable()])
        .transform(([id, mentionKey, report, record]) => ({ id, key: mentionKey, report, record })),
    ),
  }),
);
export const mentionsToResolve = statement(
  'read/mentions-to-resolve',
  { ids: texts, version: integer },
  z.object({
    id: z.string(),
    key: z.string(),
    report: z.string(),
    record: optionalTextColumn,
    facts: factsColumn.nullish().transform((facts) => facts ?? null),
    people: z.number(),
    values: z.array(valueColumn),
  }),
);
export const blocksOfGroups = statement(
  'read/blocks-of-groups',
  { keys: texts },
  z.object({ key: z.string(), blocks: z.array(z.string()) }),
);
export const loadBlocks = statement(
  'read/load-blocks',
  { keys: texts, most: integer },
  z.object({ key: z.string(), size: z.number(), members: z.array(z.string()) }),
);
export const crowdedBlocks = statement(
  'read/crowded-blocks',
  { keys: texts, most: integer, ...scopeParameters },
  z.object({ key: z.string() }),
);
export const joinsOfGroups = statement(
  'read/joins-of-groups',
  { keys: texts },
  z.object({
    key: z.string(),
    edgeKey: z.string(),
    kind: z.enum(['LINK', 'CANDIDATE', 'JUDGED']),
    from: z.string(),
    to: z.string(),
    other: z.string(),
    weight: optionalNumberColumn,
    reason: optionalTextColumn,
    verdict: z
      .enum(VERDICTS)
      .nullish()
      .transform((verdict) => verdict ?? null),
  }),
);

export const saveRecords = statement('write/save-records', { rows, version: integer }, nothing);
export const leaveBlocks = statement('write/leave-blocks', { rows }, nothing);
export const enterBlocks = statement('write/enter-blocks', { rows }, nothing);
export const closeLinks = statement('write/close-links', { keys: texts }, nothing);
export const openLinks = statement('write/open-links', { rows, model: text }, nothing);
export const dropCandidates = statement('write/drop-candidates', { keys: texts }, nothing);
export const saveCandidates = statement('write/save-candidates', { rows, model: text }, nothing);
export const settlePending = statement('write/settle-pending', { rows }, nothing);

export const beginFullRun = statement(
  'write/begin-full-run',
  { model: text },
  z.object({ markedTo: optionalTextColumn, goesOn: z.boolean() }),
);
export const markAllPending = statement(
  'write/mark-all-pending',
  { after: text, limit: integer, at: instant },
  z.object({ last: optionalTextColumn, count: z.number() }),
);

const page = { after: text, pageLimit: integer, markings: scopeParameters.markings, knownAt: scopeParameters.knownAt };
const pairRow = z.object({ key: z.string(), from: z.string(), to: z.string(), weight: z.number() });

export const mentionPage = statement(
  'read/mention-page',
  page,
  z.object({
    id: z.string(),
    group: z.string(),
    source: z.string(),
    sourceKey: z.string(),
    ref: z.string(),
    record: optionalTextColumn,
  }),
);
export const linkPage = statement('read/link-page', page, pairRow);
export const candidatePage = statement('read/candidate-page', page, pairRow);
export const judgedPairPage = statement(
  'read/judged-pair-page',
  page,
  z.object({
    key: z.string(),
    from: z.string(),
    to: z.string(),
    fromGroup: z.string(),
    toGroup: z.string(),
    verdict: z.enum(['SAME', 'DIFFERENT']),
    fromRecord: optionalTextColumn,
    toRecord: optionalTextColumn,
  }),
);
export const blockingReport = statement(
  'read/blocking-report',
  { most: integer },
  z.object({
    rule: z.string(),
    blocks: z.number(),
    pairs: z.number(),
    cut: z.number(),
    cutPairs: z.number(),
    largest: z.number(),
  }),
);
