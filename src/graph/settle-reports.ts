import { formatMarking, joinMarkings, parseMarking } from '../domain/marking.js';
import type { OpenTransaction } from './statement-runner.js';
import * as statements from './statements/write-statements.js';

/**
 * Decides which version of each row holds.
 * @returns how many versions became or ceased to be current at that time
 */
export async function settleVersions(
  transaction: OpenTransaction,
  families: readonly string[],
  at: string,
): Promise<number> {
  const [settled] = await transaction.run(statements.settleVersions, { families, at });
  return settled?.changed ?? 0;
}

/**
 * Gives every version of some rows the marking that it has by now: a part is as secret as the most secret whole above
 * it, and an old version at least as secret as the row is today, or `knownAt` would show what has been closed since.
 */
export async function markVersions(transaction: OpenTransaction, families: readonly string[]): Promise<void> {
  if (!families.length) return;
  const rows = await transaction.run(statements.effectiveMarkings, { families });
  const marked = rows.flatMap(({ id, marking: stored, own, others }) => {
    const marking = formatMarking([own, ...others].map(parseMarking).reduce(joinMarkings));
    return marking === stored ? [] : [{ id, marking }];
  });
  if (!marked.length) return;
  await Promise.all([
    transaction.run(statements.saveMarkings, {
      rows: marked.map(({ marking }) => ({ ...parseMarking(marking), key: marking })),
    }),
    transaction.run(statements.markReports, { rows: marked }),
  ]);
}
