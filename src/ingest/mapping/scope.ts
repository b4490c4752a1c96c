import type { Fields } from '../extract/extracted.js';
import type { Reference } from './template.js';

/** What templates can see: the fields of the row with its joined rows, and the items of the lists around. */
export interface Scope {
  readonly fields: Fields;
  readonly items: ReadonlyMap<string, { readonly value: unknown; readonly number: number }>;
}

const NO_ITEMS: Scope['items'] = new Map();
export const rowScope = (fields: Fields): Scope => ({ fields, items: NO_ITEMS });

/** All values at a path, lists along it opened. Only own properties count, so no name reaches a prototype. */
export function valuesAt(scope: Scope, path: string): unknown[] {
  const own = scope.fields[path];
  if (own !== undefined && Object.hasOwn(scope.fields, path) && !scope.items.has(path)) return open(own);
  const head = path.split('.', 1)[0] as string;
  const item = scope.items.get(head);
  if (item) return head === path ? open(item.value) : walk(item.value, path.slice(head.length + 1));
  return walk(scope.fields, path);
}

/** The texts of a reference, trimmed, empty ones left out. */
export function textsOf(scope: Scope, reference: Reference): string[] {
  if (reference.index) {
    const item = scope.items.get(reference.column);
    return item ? [String(item.number)] : [];
  }
  const own = scope.fields[reference.column];
  if (typeof own === 'string' && scope.items.size === 0) {
    const text = own.trim();
    return text === '' ? [] : [text];
  }
  return valuesAt(scope, reference.column).flatMap(textOf);
}

const open = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(open) : [value]);

function walk(value: unknown, path: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => walk(item, path));
  if (value === null || typeof value !== 'object') return [];
  if (Object.hasOwn(value, path)) return open((value as Fields)[path]);
  // A column may itself have dots in its name, so every dot may be the one that divides.
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const head = path.slice(0, dot);
    if (Object.hasOwn(value, head)) return walk((value as Fields)[head], path.slice(dot + 1));
  }
  return [];
}

function textOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return [String(value)];
  return [];
}
