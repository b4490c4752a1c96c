import type { PersonName } from '../../domain/report-draft.js';
import { type NameReading, normaliseName } from '../../normalise/name.js';
import type { NameRule, ValueRule, ValueSpec } from './mapping-document.js';
import type { RowContext } from './row-context.js';
import type { Scope } from './scope.js';
import { columnsOf, compileOptional, compileValue, type Value } from './value.js';

/** A compiled name: the whole of it, or its parts. */
export interface NameField {
  readonly values: readonly Value[];
  read(scope: Scope, row: RowContext): NameReading | null;
}

const PARTS = ['given', 'middle', 'family', 'suffix'] as const;

/** @throws AsterismError BAD_MAPPING */
export function compileName(spec: ValueSpec | NameRule): NameField {
  const rule: NameRule = isParts(spec) ? spec : { full: spec };
  const full = compileOptional(rule.full);
  const parts = PARTS.map((part) => [part, compileOptional(rule[part])] as const);
  const values = [full, ...parts.map(([, value]) => value)].filter((value) => value !== null);
  const options = rule.order ? { order: rule.order } : {};

  return {
    values,
    read(scope, row) {
      const whole = full?.one(scope);
      if (full && whole) return row.notes.take('name', columnsOf(full), whole, normaliseName(whole, options));
      const texts = parts.map(([part, value]) => [part, value?.one(scope) ?? null] as const);
      if (texts.every(([, text]) => text === null)) return null;
      const written = texts.flatMap(([, text]) => text ?? []).join(' ');
      const columns = values.map(columnsOf).join(' + ');
      return row.notes.take('name', columns, written, normaliseName(Object.fromEntries(texts), options));
    },
  };
}

const isParts = (spec: ValueSpec | NameRule): spec is NameRule =>
  typeof spec === 'object' && !Array.isArray(spec) && !('from' in (spec as ValueRule));

/** Other names, each read by itself. */
export function compileAliases(spec: ValueSpec): {
  readonly value: Value;
  read(scope: Scope, row: RowContext): PersonName[];
} {
  const value = compileValue(spec);
  return {
    value,
    read: (scope, row) =>
      value
        .all(scope)
        .flatMap((text) => row.notes.take('name', columnsOf(value), text, normaliseName(text))?.name ?? []),
  };
}
