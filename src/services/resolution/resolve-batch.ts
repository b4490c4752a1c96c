import { GroupScorer } from '../../resolution/groups/group-scorer.js';
import type { Deadline } from '../ports.js';
import type { PendingMention, ResolutionChanges, ResolutionStore } from '../ports-of-resolution.js';
import { type BlockChange, BlockView } from './block-view.js';
import { decide } from './decide.js';
import { GroupReader } from './group-reader.js';
import { Joins } from './joins.js';
import type { MemberCache } from './member-cache.js';
import type { ResolutionModel } from './resolution-model.js';

/**
 * Decides who the waiting groups of mentions are: looks their blocking keys up, scores them against what shares one,
 * and clusters anew only what that touches. The result does not depend on which groups wait together.
 */
export async function resolveBatch(
  waiting: readonly { readonly key: string; readonly mentions: readonly PendingMention[] }[],
  store: ResolutionStore,
  model: ResolutionModel,
  cache: MemberCache,
  deadline: Deadline,
): Promise<ResolutionChanges & { readonly isCut: boolean }> {
  const reader = new GroupReader(store, model, cache);
  const joins = new Joins(store);
  const changed = waiting.map(({ key }) => key);
  const mentionIds = waiting.flatMap(({ mentions }) => mentions.map(({ id }) => id));
  const [before] = await Promise.all([
    store.blocksOf(changed, deadline),
    reader.load(changed, deadline, mentionIds),
    joins.load(changed, deadline),
  ]);
  const keysOf = (key: string): string[] => [
    ...new Set(reader.get(key).members.flatMap(({ record }) => model.blockingKeys(record))),
  ];
  const changes = changed.map((key): BlockChange => ({ key, before: before.get(key) ?? [], after: keysOf(key) }));
  const readBlocks = (keys: readonly string[]) =>
    store.blocks([...new Set(keys)], model.mostInBlock + changed.length, deadline);
  const stored = await readBlocks(changes.flatMap((change) => [...change.before, ...change.after]));
  const turned = [...new BlockView(stored, changes, model.mostInBlock).turned()].filter(
    (key) => !changed.includes(key),
  );
  // They keep their keys, but what they are compared with changes.
  await reader.load(turned, deadline);
  const dirty = new Map([
    ...changes.map(({ key, after }) => [key, after] as const),
    ...turned.map((key) => [key, keysOf(key)] as const),
  ]);
  const further = turned.length ? await readBlocks(turned.flatMap((key) => dirty.get(key)!)) : [];
  const blocks = new BlockView(
    [...new Map([...stored, ...further].map((block) => [block.key, block])).values()],
    changes,
    model.mostInBlock,
  );
  const candidates = new Map(
    [...dirty].map(([key, keys]) => [key, new Set(keys.flatMap((block) => blocks.othersIn(block, key)))] as const),
  );
  await Promise.all([
    reader.load(
      [...candidates.values()].flatMap((others) => [...others]),
      deadline,
    ),
    joins.load(dirty.keys(), deadline),
  ]);
  const scorer = new GroupScorer(model.weightOf, (a, b) => joins.verdicts(a, b).includes('DIFFERENT'));
  const decided = await decide({ dirty: new Set(dirty.keys()), candidates, reader, joins, scorer, model }, deadline);
  return {
    ...decided,
    records: reader.made,
    left: moved(changes, (change) => minus(change.before, change.after)),
    entered: moved(changes, (change) => minus(change.after, change.before)),
    settled: waiting.flatMap(({ mentions }) => mentions),
  };
}

const minus = (from: readonly string[], what: readonly string[]): string[] => {
  const gone = new Set(what);
  return from.filter((one) => !gone.has(one));
};

const moved = (changes: readonly BlockChange[], blocksOf: (change: BlockChange) => readonly string[]) =>
  changes.map((change) => ({ key: change.key, blocks: blocksOf(change) })).filter(({ blocks }) => blocks.length);
