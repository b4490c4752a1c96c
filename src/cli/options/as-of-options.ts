import type { Command } from 'commander';
import { type AsOf, checkedAsOf } from '../../domain/as-of.js';
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
    .option('--dated-only', 'with --valid-at: leave out facts without a date')
    .hook('preAction', (it) => void toAsOf(it.opts()));
}

/** @throws AsterismError BAD_USER_INPUT */
export function toAsOf({ knownAt, validAt, datedOnly }: AsOfOptions): AsOf {
  return checkedAsOf({ knownAt: knownAt ?? null, validAt: validAt ?? null, datedOnly: datedOnly ?? false });
}
