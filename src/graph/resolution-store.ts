import { randomUUID } from 'node:crypto';
import { AsterismError } from '../domain/errors.js';
import type { Deadline, ReadScope } from '../services/ports.js';
import type {
  ResolutionChanges,
  ResolutionStore,
  StoredBlock,
  StoredJoin,
  StoredMember,
  StoredMention,
  WaitingGroup,
} from '../services/ports-of-resolution.js';
import { scoped } from './scope.js';
import { instant } from './statement.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/resolution-statements.js';

/** Mentions read of one group; more say nothing new of who the person is. */
const MOST_MENTIONS = 200;

/** Mentions marked in one transaction. */
const MARKED_AT_ONCE = 10_000;

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** What the resolver reads and writes. */
export class GraphResolutionStore implements ResolutionStore {
  constructor(
    private readonly runner: StatementRunner,
    private readonly now: () => Date,
  ) {}

  async claim(worker: string, leaseMs: number, deadline: Deadline): Promise<number | null> {
    const at = this.now().toISOString();
    const parameters = { worker, at, leaseUntil: later(at, leaseMs) };
    const [claimed] = await this.runner.write('claim-resolver', deadline, (transaction) =>
      transaction.run(statements.claimResolver, parameters),
    );
    return claimed?.turn ?? null;
  }

  async release(worker: string, isDone: boolean, deadline: Deadline): Promise<void> {
    await this.runner.write('release-resolver', deadline, (transaction) =>
      transaction.run(statements.releaseResolver, { worker, isDone }),
    );
  }

  async pendingCount(deadline: Deadline): Promise<number> {
    return (await this.runner.read(statements.countPending, {}, deadline))[0]?.count ?? 0;
  }

  async markAllPending(model: string, deadline: Deadline): Promise<boolean> {
    const at = this.now().toISOString();
    const [begun] = await this.runner.write('begin-full-run', deadline, (transaction) =>
      transaction.run(statements.beginFullRun, { model }),
    );
    for (let after = begun!.markedTo; after !== null; ) {
      const parameters: { after: string; limit: number; at: string } = { after, limit: MARKED_AT_ONCE, at };
      const [page] = await this.runner.write('mark-all-pending', deadline, (transaction) =>
        transaction.run(statements.markAllPending, parameters),
      );
      after = page?.last ?? null;
    }
    return begun!.goesOn;
  }

  async pending(limit: number, deadline: Deadline): Promise<WaitingGroup[]> {
    return this.runner.read(statements.pendingGroups, { limit }, deadline);
  }

  async pendingOf(ids: readonly string[], deadline: Deadline): Promise<WaitingGroup[]> {
    return this.runner.read(statements.pendingOfMentions, { ids }, deadline);
  }

  async members(
    keys: readonly string[],
    recordVersion: number | null,
    deadline: Deadline,
  ): Promise<{ key: string; mentions: readonly StoredMember[] }[]> {
    return this.runner.read(statements.membersOfGroups, { keys, mostMentions: MOST_MENTIONS, recordVersion }, deadline);
  }

  async mentions(ids: readonly string[], version: number, deadline: Deadline): Promise<StoredMention[]> {
    return this.runner.read(statements.mentionsToResolve, { ids, version }, deadline);
  }

  async blocksOf(keys: readonly string[], deadline: Deadline): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.runner.read(statements.blocksOfGroups, { keys }, deadline);
    return new Map(rows.map(({ key, blocks }) => [key, blocks]));
  }

  async blocks(keys: readonly string[], most: number, deadline: Deadline): Promise<StoredBlock[]> {
    return this.runner.read(statements.loadBlocks, { keys, most }, deadline);
  }

  async crowded(keys: readonly string[], most: number, scope: ReadScope): Promise<ReadonlySet<string>> {
    if (!keys.length) return new Set();
    const rows = await this.runner.read(statements.crowdedBlocks, { keys, most, ...scoped(scope) }, scope);
    return new Set(rows.map(({ key }) => key));
  }

  async joins(keys: readonly string[], deadline: Deadline): Promise<StoredJoin[]> {
    const rows = await this.runner.read(statements.joinsOfGroups, { keys }, deadline);
    return rows.map(({ key, other, ...join }) => ({ ...join, groups: [key, other] as const }));
  }

  async commit(
    changes: ResolutionChanges,
    by: { readonly worker: string; readonly leaseMs: number; readonly model: string; readonly recordVersion: number },
    deadline: Deadline,
  ): Promise<boolean> {
    const { worker, model, recordVersion: version } = by;
    // A link that is opened again is another link; a transaction that is repeated makes the same one.
    const batch = randomUUID();
    // Thrown so that the transaction is rolled back.
    const lost = new AsterismError('CONFLICT', 'Another worker has taken over.');
    const { records, left, entered, closed, opened, dropped, candidates, settled } = changes;
    try {
      await this.runner.write('commit-resolution', deadline, async (transaction) => {
        const at = this.now().toISOString();
        // All of it goes out at once: the lock is taken first, and without it nothing is committed.
        const [lock] = await Promise.all([
          transaction.run(statements.lockResolver, { worker, at, leaseUntil: later(at, by.leaseMs) }),
          records.length ? transaction.run(statements.saveRecords, { rows: records, version }) : null,
          left.length ? transaction.run(statements.leaveBlocks, { rows: left }) : null,
          entered.length ? transaction.run(statements.enterBlocks, { rows: entered }) : null,
          closed.length ? transaction.run(statements.closeLinks, { keys: closed }) : null,
          opened.length
            ? transaction.run(statements.openLinks, { rows: opened.map((link) => toRow(link, batch)), model })
            : null,
          dropped.length ? transaction.run(statements.dropCandidates, { keys: dropped }) : null,
          candidates.length
            ? transaction.run(statements.saveCandidates, {
                rows: candidates.map(({ reason, ...pair }) => ({ ...toRow(pair, null), reason })),
                model,
              })
            : null,
          transaction.run(statements.settlePending, {
            rows: settled.map(({ id, since }) => ({ id, since: instant(since) })),
          }),
        ]);
        if (!lock.length) throw lost;
      });
      return true;
    } catch (error) {
      if (error === lost) return false;
      throw error;
    }
  }
}

/** The part before the `@` says which pair it is. */
const toRow = (
  { from, to, pairKey, weight }: ResolutionChanges['opened'][number],
  batch: string | null,
): { readonly key: string; readonly from: string; readonly to: string; readonly weight: number } => ({
  key: batch === null ? pairKey : `${pairKey}@${batch}`,
  from,
  to,
  weight,
});
