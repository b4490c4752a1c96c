import type { Deadline } from '../services/ports.js';
import type { RetractionNote, RetractionStore } from '../services/ports-of-ingest.js';
import { markVersions, settleVersions } from './settle-reports.js';
import type { OpenTransaction, StatementRunner } from './statement-runner.js';
import * as statements from './statements/write-statements.js';

/** Reports changed in one transaction: keeps each well under the transaction's memory limit. */
const PAGE = 2_000;

/** Retraction, restoration and purge, in pages; each page can be repeated without effect. */
export class GraphRetractionStore implements RetractionStore {
  constructor(private readonly runner: StatementRunner) {}

  async withdraw(
    ids: readonly string[],
    withdrawn: boolean,
    { at, note }: RetractionNote,
    deadline: Deadline,
  ): Promise<number> {
    return this.runner.write('withdraw', deadline, async (transaction) => {
      const rows = await transaction.run(statements.setWithdrawn, {
        ids,
        withdrawn,
        note,
      });
      return settled(
        transaction,
        rows.map((row) => row.family),
        at,
      );
    });
  }

  async retractRun(run: string, retracted: boolean, { at, note }: RetractionNote, deadline: Deadline): Promise<number> {
    await this.runner.write('note-run', deadline, (transaction) => transaction.run(statements.noteRun, { run, note }));
    let changed = 0;
    for (;;) {
      const ids = (
        await this.runner.read(statements.reportsOfRun, { run, retracted: !retracted, pageLimit: PAGE }, deadline)
      ).map((row) => row.id);
      if (!ids.length) return changed;
      changed += await this.runner.write('retract-run', deadline, async (transaction) => {
        const rows = await transaction.run(statements.setRunRetracted, { run, ids, retracted });
        return settled(
          transaction,
          rows.map((row) => row.family),
          at,
        );
      });
    }
  }

  async purgeSource(
    source: string,
    { at, mostInBlock }: { readonly at: string; readonly mostInBlock: number },
    deadline: Deadline,
  ): Promise<number> {
    const removed = await this.#untilNone(() =>
      this.runner.write('purge-source', deadline, (transaction) =>
        transaction.run(statements.purgeSource, { source, limit: PAGE, at }),
      ),
    );
    await this.#untilNone(() =>
      this.runner.write('purge-values', deadline, (transaction) =>
        transaction.run(statements.purgeUnusedValues, { limit: PAGE }),
      ),
    );
    await this.#untilNone(() =>
      this.runner.write('purge-groups', deadline, (transaction) =>
        transaction.run(statements.purgeUnusedGroups, { mostInBlock, limit: PAGE, at }),
      ),
    );
    await this.#untilNone(() =>
      this.runner.write('purge-nodes', deadline, (transaction) =>
        transaction.run(statements.purgeUnusedNodes, { source, limit: PAGE }),
      ),
    );
    return removed;
  }

  async #untilNone(step: () => Promise<readonly { readonly removed: number }[]>): Promise<number> {
    for (let total = 0; ; ) {
      const removed = (await step())[0]?.removed ?? 0;
      if (!removed) return total;
      total += removed;
    }
  }
}

/** Settles rows of which something was taken back or restored. @returns how many versions changed */
async function settled(transaction: OpenTransaction, families: readonly string[], at: string): Promise<number> {
  const changed = await settleVersions(transaction, families, at);
  await markVersions(transaction, families);
  return changed;
}
