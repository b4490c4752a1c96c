import { PERSON_RULES } from '../../resolution/blocking/person-rules.js';
import type { PersonRecord } from '../../resolution/person-record.js';
import type { ReadScope } from '../ports.js';
import type { ResolutionStore } from '../ports-of-resolution.js';
import type { ResolutionModel } from './resolution-model.js';

/** A blocking key that two groups of mentions have in common. */
export interface SharedBlock {
  /** Name of the rule that makes the key. */
  readonly rule: string;
  /** More people share it than are compared with each other, so that it brings no pairs. */
  readonly isCrowded: boolean;
}

const NAMES: ReadonlyMap<string, string> = new Map(PERSON_RULES.map(({ code, name }) => [code, name]));

/** What could have brought two groups of mentions together, in the order of the rules; computed from visible mentions. */
export async function sharedBlocks(
  a: readonly PersonRecord[],
  b: readonly PersonRecord[],
  store: Pick<ResolutionStore, 'crowded'>,
  model: Pick<ResolutionModel, 'blockingKeys' | 'mostInBlock'>,
  scope: ReadScope,
): Promise<SharedBlock[]> {
  const own = new Set(a.flatMap((record) => model.blockingKeys(record)));
  const shared = [...new Set(b.flatMap((record) => model.blockingKeys(record)))].filter((key) => own.has(key));
  const crowded = await store.crowded(shared, model.mostInBlock, scope);
  return shared.map((key) => {
    const code = key.slice(0, key.indexOf(':'));
    return { rule: NAMES.get(code) ?? code, isCrowded: crowded.has(key) };
  });
}
