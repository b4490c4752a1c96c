import { describe, expect, it } from '@jest/globals';
import { interruptible, unlessAborted } from '../../../src/cli/interruptible.js';

const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('cut short'))));

describe('interruptible', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('turns %s into an abort and a CANCELLED error', async (name) => {
    const work = interruptible(untilAborted);
    process.emit(name);
    await expect(work).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('leaves no listener behind and passes results and errors on', async () => {
    const before = process.listenerCount('SIGINT');
    await expect(interruptible(async () => 7)).resolves.toBe(7);
    await expect(interruptible(() => Promise.reject(new RangeError('no')))).rejects.toBeInstanceOf(RangeError);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('returns the result of work that ends in order after the signal', async () => {
    const work = interruptible(async (signal) => untilAborted(signal).catch(() => 'stopped'));
    process.emit('SIGTERM');
    await expect(work).resolves.toBe('stopped');
  });
});

describe('unlessAborted', () => {
  it('does not wait for work that cannot be aborted', async () => {
    const controller = new AbortController();
    const waiting = unlessAborted(new Promise(() => {}), controller.signal);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('does not wait when the signal came before the work', async () => {
    const waiting = unlessAborted(new Promise(() => {}), AbortSignal.abort());
    await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});
