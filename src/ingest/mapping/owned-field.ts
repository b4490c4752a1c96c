import type { ObservedTime } from '../../domain/interval.js';
import { compileCondition } from './condition.js';
import { compileDate } from './date-field.js';
import { scopesOf } from './each.js';
import type { IdentifierSpec, PlaceSpec } from './mapping-document.js';
import type { RowContext } from './row-context.js';
import type { Scope } from './scope.js';
import { columnsOf, compileOptional, compileValue, type Value } from './value.js';

/** What identifiers and places share: for whom, how sure, when, and what else is said. */
export interface OwnedFacts {
  readonly role: string;
  readonly of: string | null;
  readonly confidence: number;
  readonly observed: ObservedTime | null;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface OwnedField {
  readonly values: readonly Value[];
  /** Scopes in which the entry holds: one, or one for each item of its list. */
  scopes(scope: Scope): readonly Scope[];
  /** @param owner ref of the mention around it; @param observed the report's own time */
  facts(scope: Scope, row: RowContext, owner: string | null, observed: ObservedTime | null): OwnedFacts;
}

const NOTHING_SAID: OwnedFacts['attributes'] = {};

/** @throws AsterismError BAD_MAPPING */
export function compileOwned(spec: IdentifierSpec | PlaceSpec): OwnedField {
  const condition = compileCondition(spec.when);
  const role = compileValue(spec.role);
  const of = compileOptional(spec.of);
  const when = spec.observed === undefined ? null : compileDate(spec.observed);
  const confidence = typeof spec.confidence === 'string' ? compileValue(spec.confidence) : null;
  const attributes = Object.entries(spec.attributes ?? {}).map(([name, value]) => [name, compileValue(value)] as const);

  const sure = (scope: Scope, row: RowContext): number => {
    if (typeof spec.confidence === 'number') return spec.confidence;
    const text = confidence?.one(scope);
    if (!text || !confidence) return 1;
    const number = Number(text);
    if (number >= 0 && number <= 1) return number;
    row.notes.reject(
      'BAD_CONFIDENCE',
      'the confidence is not a number from 0 to 1; it was taken as 1',
      columnsOf(confidence),
      text,
    );
    return 1;
  };

  const said = (scope: Scope): Record<string, string> =>
    Object.fromEntries(
      attributes.flatMap(([name, value]) => {
        const text = value.all(scope).join(', ');
        return text ? [[name, text]] : [];
      }),
    );

  return {
    values: [role, of, confidence, ...(when?.values ?? []), ...attributes.map(([, value]) => value)].filter(
      (value) => value !== null,
    ),
    scopes: (scope) => scopesOf(scope, spec.each).filter(condition),
    facts: (scope, row, owner, observed) => ({
      role: role.one(scope) ?? 'unknown',
      of: owner ?? of?.one(scope) ?? null,
      confidence: sure(scope, row),
      observed: when?.read(scope, row) ?? observed,
      attributes: attributes.length === 0 ? NOTHING_SAID : said(scope),
    }),
  };
}
