import { AsterismError } from '../../domain/errors.js';
import type { ObservedTime } from '../../domain/interval.js';
import type { IdentifierDraft, MentionDraft, MentionType, NumberRange, PlaceDraft } from '../../domain/report-draft.js';
import { isPlaceholder } from '../../normalise/placeholder.js';
import { compileCondition } from './condition.js';
import { scopesOf } from './each.js';
import { compileIdentifier } from './identifier-field.js';
import type { MentionSpec } from './mapping-document.js';
import { compilePersonFields, type PersonFields } from './person-fields.js';
import { compilePlace } from './place-field.js';
import type { RowContext } from './row-context.js';
import type { Scope } from './scope.js';
import { columnsOf, compileOptional, compileValue, type Value } from './value.js';

/** A mention with the values it owns. `known`: something is said of the person besides the role. */
export interface ReadMention {
  readonly mention: MentionDraft;
  readonly known: boolean;
  readonly identifiers: readonly IdentifierDraft[];
  readonly places: readonly PlaceDraft[];
}

export interface MentionField {
  readonly values: readonly Value[];
  /** The ref when it holds no column. */
  readonly fixedRef: string | null;
  read(scope: Scope, row: RowContext, observed: ObservedTime | null): ReadMention[];
}

/** @throws AsterismError BAD_MAPPING */
export function compileMention(spec: MentionSpec): MentionField {
  const ref = compileValue(spec.ref);
  if (spec.each && ref.references.length === 0) {
    throw new AsterismError(
      'BAD_MAPPING',
      `The mention "${spec.ref}" is repeated by each, so its ref must hold a column: write "${spec.ref}-{${Object.keys(spec.each)[0]}#}".`,
    );
  }
  const condition = compileCondition(spec.when);
  const role = compileValue(spec.role);
  const type = spec.type === 'BY_AGE' ? null : compileValue(spec.type);
  const personKey = compileOptional(spec.personKey);
  const person: PersonFields = compilePersonFields(spec);
  const identifiers = (spec.identifiers ?? []).map(compileIdentifier);
  const places = (spec.places ?? []).map(compilePlace);

  const keyOfPerson = (scope: Scope, row: RowContext): string | null => {
    const text = personKey?.one(scope) ?? null;
    if (text === null || !isPlaceholder('hash', text)) return text;
    row.notes.placeholders.push(`person key: ${text}`);
    return null;
  };
  const typeOf = (
    scope: Scope,
    row: RowContext,
    age: NumberRange | null,
    birth: MentionDraft['birth'],
    observed: ObservedTime | null,
  ): MentionType => {
    const text = type?.one(scope)?.toUpperCase() ?? 'BY_AGE';
    if (text === 'CHILD' || text === 'PERSON') return text;
    if (text !== 'BY_AGE')
      row.notes.reject(
        'BAD_TYPE',
        'the type is not CHILD, PERSON or BY_AGE; the age decided',
        columnsOf(type as Value),
        text,
      );
    if (age) return age.max < 18 ? 'CHILD' : 'PERSON';
    if (!birth) return 'PERSON';
    const adult = new Date(observed?.from ?? row.now);
    adult.setUTCFullYear(adult.getUTCFullYear() - 18);
    return birth.to > adult.toISOString() ? 'CHILD' : 'PERSON';
  };

  return {
    values: [
      ...[ref, role, type, personKey].filter((value) => value !== null),
      ...person.values,
      ...[...identifiers, ...places].flatMap((field) => field.values),
    ],
    fixedRef: ref.references.length === 0 ? spec.ref : null,
    read: (outer, row, observed) =>
      scopesOf(outer, spec.each)
        .filter(condition)
        .flatMap((scope) => {
          const name = ref.one(scope);
          if (name === null) return [];
          const facts = person.read(scope, row);
          const key = keyOfPerson(scope, row);
          const owned = identifiers.flatMap((field) => field.read(scope, row, name, observed));
          const at = places.flatMap((field) => field.read(scope, row, name, observed));
          const mention: MentionDraft = {
            ref: name,
            type: typeOf(scope, row, facts.age, facts.birth, observed),
            role: role.one(scope) ?? 'unknown',
            personKey: key,
            ...facts,
          };
          return [
            {
              mention,
              known: key !== null || person.isKnown(facts) || owned.length + at.length > 0,
              identifiers: owned,
              places: at,
            },
          ];
        }),
  };
}
