import { MAX_PAGE } from '../services/limits.js';

/** Rows of a page when the caller does not say. */
const DEFAULT_PAGE = 25;

/** Options of arguments that many fields share. */
export const AS_OF = {
  nullable: true,
  description: 'In which state of knowledge and of the world to answer; now when left out.',
} as const;

export const FIRST = { defaultValue: DEFAULT_PAGE, description: `How many rows at most, 0 to ${MAX_PAGE}.` } as const;

export const AFTER = { nullable: true, description: 'Cursor of the last row of the page before.' } as const;

export const ORDER = { defaultValue: 'NEWEST_FIRST', description: 'Order by the time observed.' } as const;

export const KINDS = { nullable: true, description: 'Only these kinds; every kind when left out.' } as const;

export const ROLES = { nullable: true, description: 'Only facts in these roles; every role when left out.' } as const;

export const ANALYSIS_JOB = {
  description: 'communities, bridges, glue, centrality, hidden-pairs, circuits or pattern.',
} as const;

export const ANALYSIS_SCOPE = {
  nullable: true,
  description: 'Which part of the graph; the whole when left out.',
} as const;

export const ANALYSIS_PARAMETERS = {
  defaultValue: [],
  description: 'Options of the analysis; defaults for those left out.',
};

export const BETWEEN = { nullable: true, description: 'Only what was observed in this span.' } as const;

export const MIN_CONFIDENCE = {
  defaultValue: 0,
  description: 'Only facts of at least this confidence, 0 to 1.',
} as const;

export const JUDGEMENT_REASON = {
  description: 'Why, at most 1000 characters; it is kept with the judgement.',
} as const;

export const FORCE = {
  defaultValue: false,
  description: 'Records it although it contradicts earlier judgements.',
} as const;
