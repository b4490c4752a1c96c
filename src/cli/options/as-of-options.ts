import type { Command } from 'commander';
import type { AsOf } from '../../domain/as-of.js';
import { instant } from './instant.js';

/** Values of the options that `withAsOf` adds. */
export interface AsOfOptions {
  readonly knownAt?: string;
  readonly validAt?: string;
  readonly datedOnly?: boolean;
}

/** Adds the options for asking about another state of knowledge or of the world. */
export function withAsOf(command: Command): Command {
  return command
    .option('--known-at <instant>', 'answer as the database stood then (UTC unless a zone is given)', instant)
    .option('--valid-at <instant>', 'only facts observed then; undated ones stay', instant)
    .option('--dated-only', 'with --valid-at: leave out facts without a date');
}

export function toAsOf({ knownAt, validAt, datedOnly }: AsOfOptions): AsOf {
  return { knownAt: knownAt ?? null, validAt: validAt ?? null, datedOnly: datedOnly ?? false };
}
