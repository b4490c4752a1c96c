import type { NumberRange } from '../../domain/report-draft.js';
import { accept, type Normalised } from '../../normalise/result.js';
import type { MeasureRule, MeasureSpec } from './mapping-document.js';
import type { RowContext } from './row-context.js';
import type { Scope } from './scope.js';
import { columnsOf, compileOptional, type Value } from './value.js';

/** A compiled age, height or weight. */
export interface MeasureField {
  readonly values: readonly Value[];
  /** The texts as written, for the details of a person when they cannot be read. */
  text(scope: Scope): string | null;
  read(scope: Scope, row: RowContext): NumberRange | null;
}

type ReadMeasure = (text: string, unit: string | undefined) => Normalised<NumberRange>;

/** @param kind names the code of rejects: age → BAD_AGE. @throws AsterismError BAD_MAPPING */
export function compileMeasure(kind: string, spec: MeasureSpec, readMeasure: ReadMeasure): MeasureField {
  const rule: MeasureRule = typeof spec === 'string' || Array.isArray(spec) ? { value: spec } : (spec as MeasureRule);
  const single = compileOptional(rule.value);
  const min = compileOptional(rule.min);
  const max = compileOptional(rule.max);
  const values = [single, min, max].filter((value) => value !== null);

  const read = (value: Value | null, scope: Scope, row: RowContext): NumberRange | null => {
    const text = value?.one(scope);
    return value && text ? row.notes.take(kind, columnsOf(value), text, readMeasure(text, rule.unit)) : null;
  };
  return {
    values,
    text: (scope) =>
      values
        .map((value) => value.one(scope))
        .filter(Boolean)
        .join(' to ') || null,
    read(scope, row) {
      const whole = read(single, scope, row);
      if (whole) return whole;
      const low = read(min, scope, row);
      const high = read(max, scope, row);
      if (!low || !high) return low ?? high;
      return { min: Math.min(low.min, high.min), max: Math.max(low.max, high.max) };
    },
  };
}

/** Ages are read in years; months become years. */
export const ageReader =
  (normaliseAge: (text: string) => Normalised<NumberRange>): ReadMeasure =>
  (text, unit) => {
    const read = normaliseAge(unit === 'months' && /^\d+$/.test(text) ? `${text} months` : text);
    return read.ok ? accept(read.value) : read;
  };
