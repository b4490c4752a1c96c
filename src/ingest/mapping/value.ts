import type { ValueSpec } from './mapping-document.js';
import { rowScope, type Scope, textsOf } from './scope.js';
import { fillTemplate, parseTemplate, type Reference, type Template } from './template.js';

/** A compiled value of a mapping: pure, from a scope to its texts. */
export interface Value {
  /** All texts; empty when there is none. */
  all(scope: Scope): readonly string[];
  /** The first text. */
  one(scope: Scope): string | null;
  /** What it refers to, for messages and for checking columns. */
  readonly references: readonly Reference[];
  readonly templates: readonly Template[];
}

/** @throws AsterismError BAD_MAPPING */
export function compileValue(spec: ValueSpec): Value {
  const rule = typeof spec === 'string' || isList(spec) ? { from: spec } : spec;
  const templates = (isList(rule.from) ? rule.from : [rule.from]).map(parseTemplate);
  const map =
    'map' in rule && rule.map
      ? new Map(Object.entries(rule.map).map(([key, to]) => [key.toLowerCase(), String(to)]))
      : null;
  const others = map?.get('*');
  const split = 'split' in rule ? rule.split : undefined;
  const fallback = 'default' in rule && rule.default !== undefined ? [String(rule.default)] : [];

  const evaluate = (scope: Scope): readonly string[] => {
    for (const template of templates) {
      let texts = fillTemplate(template, (reference) => textsOf(scope, reference));
      if (split !== undefined)
        texts = texts.flatMap((text) =>
          text
            .split(split)
            .map((part) => part.trim())
            .filter(Boolean),
        );
      if (map) texts = texts.map((text) => map.get(text.toLowerCase()) ?? others ?? text).filter(Boolean);
      if (texts.length > 0) return texts;
    }
    return fallback;
  };
  const references = templates.flatMap((template) => template.references);
  const constant = references.length === 0 ? evaluate(rowScope({})) : null;
  const all = constant === null ? evaluate : () => constant;
  return { all, one: (scope) => all(scope)[0] ?? null, references, templates };
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

/** Compiles a value that may be left out. */
export const compileOptional = (spec: ValueSpec | undefined): Value | null =>
  spec === undefined ? null : compileValue(spec);

/** Names of the columns of a value as one text, for rejects. */
export const columnsOf = (value: Pick<Value, 'references'>): string =>
  value.references.map((reference) => reference.column).join(' + ');
