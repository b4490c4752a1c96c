import { z } from 'zod';
import { VERDICTS } from '../../domain/judgement.js';
import { epochColumn, integer, scopeParameters, statement, texts } from '../statement.js';

const { markings, knownAt } = scopeParameters;

export const groupsOfPersons = statement(
  'read/groups-of-persons',
  { ids: texts, markings, knownAt },
  z.object({ id: z.string(), key: z.string(), alone: z.boolean() }),
);

export const componentsOfGroups = statement(
  'read/components-of-groups',
  { keys: texts, markings, knownAt },
  z.object({
    key: z.string(),
    foundingId: z.string(),
    recordedAt: epochColumn,
    foundingKey: z.string(),
    alive: z.boolean(),
    linked: z.array(z.string()),
    judged: z.array(z.string()),
  }),
);

export const allLinks = statement(
  'read/all-links',
  { limit: integer, markings, knownAt },
  z.object({ from: z.string(), to: z.string() }),
);

export const allJudgements = statement(
  'read/all-judgements',
  { markings, knownAt },
  z.object({
    from: z.string(),
    to: z.string(),
    fromMention: z.string(),
    toMention: z.string(),
    verdict: z.enum(VERDICTS),
    alive: z.boolean(),
  }),
);

export const joinedGroups = statement(
  'read/joined-groups',
  { limit: integer, ...scopeParameters },
  z.object({ key: z.string() }),
);
