import type { Command } from 'commander';
import type { Page, Tally } from '../../domain/views.js';
import { MAX_PAGE } from '../../services/limits.js';
import { wholeNumber } from './whole-number.js';

/** Values of the options that `withPage` adds. */
export interface PageOptions {
  readonly first: number;
  readonly after?: string;
}

/** Adds the options for paging through a list. */
export function withPage(command: Command): Command {
  return withFirst(command).option('--after <cursor>', 'go on after the page that ended with this cursor');
}

/** Adds the option that says how many are wanted, for answers without pages. */
export function withFirst(command: Command): Command {
  return command.option('--first <number>', `how many at most, up to ${MAX_PAGE}`, wholeNumber(1, MAX_PAGE), 20);
}

/** How much of the whole was shown, and how to see more. */
export function pageNote({ rows, total, hasNextPage }: Page<unknown>): string {
  const next = hasNextPage ? ` For more add: --after ${rows.at(-1)?.cursor ?? ''}` : '';
  return `${shownOf(rows.length, total)}${next}`;
}

export const tallyText = ({ count, truncated }: Tally): string =>
  `${count.toLocaleString('en-US')}${truncated ? ' or more' : ''}`;

export const shownOf = (shown: number, total: Tally): string =>
  total.count === 0 ? 'Nothing was found.' : `${shown.toLocaleString('en-US')} of ${tallyText(total)}.`;
