import type { ConditionRule, ConditionSpec } from './mapping-document.js';
import type { Scope } from './scope.js';
import { compileValue } from './value.js';

export type Condition = (scope: Scope) => boolean;

/** Compiles `when:`; a missing condition always holds. @throws AsterismError BAD_MAPPING */
export function compileCondition(spec: ConditionSpec | undefined): Condition {
  if (spec === undefined) return () => true;
  const rules = (Array.isArray(spec) ? spec : [spec]) as readonly (string | ConditionRule)[];
  const conditions = rules.map(compileRule);
  return (scope) => conditions.every((condition) => condition(scope));
}

function compileRule(rule: string | ConditionRule): Condition {
  const value = compileValue(typeof rule === 'string' ? rule : rule.value);
  if (typeof rule === 'string' || (rule.is === undefined && rule.not === undefined))
    return (scope) => value.one(scope) !== null;
  const is = rule.is === undefined ? null : lower(rule.is);
  const not = rule.not === undefined ? null : lower(rule.not);
  return (scope) => {
    const texts = value.all(scope).map((text) => text.toLowerCase());
    return (
      (is === null || texts.some((text) => is.has(text))) && (not === null || !texts.some((text) => not.has(text)))
    );
  };
}

const lower = (value: string | readonly string[]): Set<string> =>
  new Set((typeof value === 'string' ? [value] : value).map((text) => text.toLowerCase()));
