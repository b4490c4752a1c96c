import { on } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { AsterismError } from '../domain/errors.js';
import type { ComparedShare } from '../resolution/compare-share.js';
import type { PersonRow } from '../services/link/person-of-row.js';
import type { BlocksOrder, FeaturesOrder, LinkingOrder, ReadingNews, ReadingOrder } from './linking-orders.js';

/** Rows sent at once. */
const LOT = 200;
/** Lots that may be on their way. */
const MOST_AHEAD = 20;

const port = parentPort!;
const tell = (news: ReadingNews | ComparedShare): void => port.postMessage(news);

async function read({ file, map, taken }: ReadingOrder): Promise<void> {
  const { readTable } = await import('./read-table.js');
  let rows: PersonRow[] = [];
  let rejects: string[] = [];
  let sent = 0;
  const send = (): void => {
    tell({ rows: JSON.stringify(rows), rejects });
    rows = [];
    rejects = [];
    sent += 1;
    for (let seen = Atomics.load(taken, 0); sent - seen >= MOST_AHEAD; seen = Atomics.load(taken, 0))
      Atomics.wait(taken, 0, seen);
  };
  try {
    await readTable(
      file,
      map,
      (row) => {
        if (rows.push(row) >= LOT) send();
      },
      (reject) => {
        rejects.push(reject);
      },
    );
    send();
    tell({ isEnd: true });
  } catch (error) {
    if (!(error instanceof AsterismError)) throw error;
    tell({ error: { code: error.code, message: error.message } });
  }
}

/** Takes the features apart while the other thread makes the blocks. */
async function compare({ comparisons, ids }: FeaturesOrder, blocks: Promise<LinkingOrder>): Promise<void> {
  const { levelsOfKeys } = await import('../resolution/levels-of-keys.js');
  const { compareShare } = await import('../resolution/compare-share.js');
  const levels = levelsOfKeys(comparisons, ids);
  const { index, next, draws } = (await blocks) as BlocksOrder;
  tell(compareShare(levels, index, () => Atomics.add(next, 0, 1), draws));
}

const orders = on(port, 'message') as AsyncIterableIterator<[LinkingOrder]>;
const nextOrder = async (): Promise<LinkingOrder> => (await orders.next()).value[0];

for (;;) {
  const order = await nextOrder();
  if ('file' in order) await read(order);
  else if ('comparisons' in order) await compare(order, nextOrder());
}
