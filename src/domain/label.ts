import type { ValueKind } from './kind.js';

type Derived = Readonly<Record<string, string | number | boolean>>;

/** Short text that stands for a value where a person looks at it; made from the value alone. */
export function labelOf(kind: ValueKind, key: string, derived: Derived): string {
  const value = key.startsWith('source:') ? key.split(':').slice(2).join(':') : key;
  switch (kind) {
    case 'account': {
      const at = value.indexOf(':');
      return at > 0 ? `${value.slice(at + 1)} (${value.slice(0, at)})` : value;
    }
    case 'location':
      return derived['name'] ? String(derived['name']) : value.slice(value.indexOf(':') + 1);
    case 'vehicle':
    case 'device':
    case 'image':
      return value.slice(value.indexOf(':') + 1);
    default:
      return value;
  }
}
