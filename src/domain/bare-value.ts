import type { ValueKind } from './kind.js';

type Derived = Readonly<Record<string, string | number | boolean>>;

/**
 * The part of a value that people know it by, in lower case: a handle without its platform, a plate without its
 * jurisdiction. Undefined for values that have no such part.
 */
export function bareValue(kind: ValueKind, derived: Derived): string | undefined {
  const bare = kind === 'account' ? derived['handle'] : kind === 'vehicle' ? derived['plate'] : undefined;
  return bare === undefined ? undefined : String(bare).toLowerCase();
}
