import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from './process-identity.js';

/** Who holds a lock file. `token` is new for every holding. */
interface Holder {
  readonly pid: number;
  readonly identity: string;
  readonly token: string;
}

/** A held lock; `release` may be called again without effect. */
export interface ProcessLock {
  release(): Promise<void>;
}

/** Another live process holds the lock. */
export class LockHeldError extends Error {
  constructor(readonly pid: number) {
    super(`held by process ${pid}`);
  }
}

/**
 * Takes a lock file for this process. A file left by a process that is gone is taken over, by exactly one of any
 * number of starters. @throws LockHeldError when a live process holds it
 */
export async function acquireProcessLock(file: string): Promise<ProcessLock> {
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '', token: randomUUID() };
  const draft = `${file}.${mine.token}`;
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600, flag: 'wx' });
  try {
    while (!(await take(draft, file))) {
      const holder = await readHolder(file);
      if (holder !== 'absent' && isAlive(holder)) throw new LockHeldError(holder.pid);
      if (holder !== 'absent' && (await takeOver(draft, file, holder))) break;
      await sleep(20);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return { release: () => release(file, mine.token) };
}

/** Of several who saw the same dead holder only the one who makes the file named after that holding may replace it. */
async function takeOver(draft: string, file: string, dead: Holder): Promise<boolean> {
  const claim = `${file}.takeover-${dead.token}`;
  if (!(await take(draft, claim))) {
    const claimant = await readHolder(claim);
    if (claimant !== 'absent' && !isAlive(claimant)) await rm(claim, { force: true });
    return false;
  }
  const current = await readHolder(file);
  const stillDead = current !== 'absent' && current.token === dead.token;
  if (stillDead) await rename(claim, file);
  else await rm(claim, { force: true });
  return stillDead;
}

async function release(file: string, token: string): Promise<void> {
  const holder = await readHolder(file);
  if (holder !== 'absent' && holder.token === token) await rm(file, { force: true });
}

const isAlive = (holder: Holder): boolean => holder.identity !== '' && processIdentity(holder.pid) === holder.identity;

async function take(draft: string, file: string): Promise<boolean> {
  return link(draft, file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

/** The holder written in a lock file; one that cannot be read (cut short by a full disk) is nobody alive. */
async function readHolder(file: string): Promise<Holder | 'absent'> {
  try {
    const { pid, identity, token } = JSON.parse(await readFile(file, 'utf8')) as Holder;
    if (Number.isSafeInteger(pid) && typeof identity === 'string' && /^[\w-]+$/.test(token))
      return { pid, identity, token };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'absent';
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { pid: 0, identity: '', token: 'unreadable' };
}
