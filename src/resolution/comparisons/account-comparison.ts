import { bestLevel, type Comparison, textsOfKey } from '../comparison.js';
import { fieldText } from '../person-texts.js';
import { editsUpTo } from '../similarity.js';

interface Account {
  /** `platform:handle`, or a handle alone. */
  readonly key: string;
  readonly handle: string;
}

const LEVELS = ['same', 'same handle on another platform', 'one letter differs', 'different'] as const;
const [SAME, OTHER_PLATFORM, ONE_LETTER, DIFFERENT] = LEVELS.keys() as unknown as [0, 1, 2, 3];

/** Shorter handles are everybody's. */
const SHORTEST = 5;

const levelOf = (x: Account, y: Account): number => {
  if (x.key === y.key) return SAME;
  if (x.handle === y.handle) return OTHER_PLATFORM;
  if (Math.min(x.handle.length, y.handle.length) < SHORTEST) return DIFFERENT;
  return editsUpTo(1, x.handle, y.handle) <= 1 ? ONE_LETTER : DIFFERENT;
};

const accountOf = (key: string): Account => ({ key, handle: key.slice(key.indexOf(':') + 1) });

/** Compares accounts; people keep their handle when they go to another platform. */
export const accountComparison: Comparison<readonly Account[]> = {
  name: 'account',
  levels: LEVELS,
  feature: ({ texts }) => texts.account?.map(accountOf) ?? null,
  key: fieldText('account'),
  fromKey: (key) => textsOfKey(key).map(accountOf),
  level: bestLevel(levelOf),
  terms: (accounts) => accounts.map(({ key }) => key),
};
