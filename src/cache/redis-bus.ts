import { Redis } from 'ioredis';
import type { MessageBus } from '../services/ports.js';

const PREFIX = 'asterism:';

/**
 * Messages between instances over Redis. A Redis that is away costs news, never an answer: publishing
 * fails at once and silently, since whatever must survive is in Neo4j and waiting workers look there too.
 */
export async function connectRedisBus(
  url: string,
  onError: (error: Error) => void,
): Promise<MessageBus & { isUp(): boolean }> {
  const options = {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 200,
    connectTimeout: 2_000,
    retryStrategy: (tries: number) => Math.min(tries * 200, 2_000),
  };
  const publisher = new Redis(url, options);
  // Subscriptions made while Redis is away are made again by the client when it is back.
  const subscriber = new Redis(url, {
    ...options,
    enableOfflineQueue: true,
    maxRetriesPerRequest: null,
    autoResubscribe: true,
  });
  const listeners = new Map<string, Set<(message: string) => void>>();
  for (const client of [publisher, subscriber]) client.on('error', onError);
  subscriber.on('message', (channel: string, message: string) => {
    for (const listener of listeners.get(channel) ?? []) listener(message);
  });
  await Promise.allSettled([publisher.connect(), subscriber.connect()]);
  return {
    isUp: () => publisher.status === 'ready',
    async publish(topic, message) {
      await publisher.publish(PREFIX + topic, message).catch(() => {});
    },
    async subscribe(topic, listener) {
      const channel = PREFIX + topic;
      const set = listeners.get(channel) ?? new Set();
      set.add(listener);
      listeners.set(channel, set);
      if (set.size === 1) subscriber.subscribe(channel).catch(onError);
      return async () => {
        set.delete(listener);
        if (set.size) return;
        listeners.delete(channel);
        await subscriber.unsubscribe(channel).catch(() => {});
      };
    },
    async close() {
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
