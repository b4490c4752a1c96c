import type { ObservedTime } from '../../domain/interval.js';
import type { PlaceDraft } from '../../domain/report-draft.js';
import { PLACE_PARTS, type PlacePart, type PlaceSpec } from './mapping-document.js';
import { compileOwned } from './owned-field.js';
import type { RowContext } from './row-context.js';
import type { Scope } from './scope.js';
import { columnsOf, compileOptional, type Value } from './value.js';

export interface PlaceField {
  readonly values: readonly Value[];
  read(scope: Scope, row: RowContext, owner: string | null, observed: ObservedTime | null): PlaceDraft[];
}

/** Without one of these a state and country are the same for every row and say nothing. */
const TELLING: readonly PlacePart[] = ['lat', 'address', 'city', 'county', 'postcode', 'text', 'state'];

/** @throws AsterismError BAD_MAPPING */
export function compilePlace(spec: PlaceSpec): PlaceField {
  const owned = compileOwned(spec);
  const parts = PLACE_PARTS.flatMap((part) => {
    const value = compileOptional(spec[part]);
    return value ? [[part, value] as const] : [];
  });
  const telling = parts.filter(([part]) => TELLING.includes(part)).map(([, value]) => value);
  const told = telling.some((value) => value.references.length > 0)
    ? telling.filter((value) => value.references.length > 0)
    : parts.map(([, value]) => value);
  const written = parts.flatMap(([, value]) => (value.references.length > 0 ? [value] : []));
  const columns = parts
    .map(([, value]) => columnsOf(value))
    .filter(Boolean)
    .join(' + ');

  return {
    values: [...owned.values, ...parts.map(([, value]) => value)],
    read: (outer, row, owner, observed) =>
      owned.scopes(outer).flatMap((scope) => {
        if (told.every((value) => value.one(scope) === null)) return [];
        const texts: { [part in PlacePart]?: string } = Object.fromEntries(
          parts.flatMap(([part, value]) => {
            const text = value.one(scope);
            return text === null ? [] : [[part, text]];
          }),
        );
        const { text, county, ...exact } = texts;
        const original =
          written.flatMap((value) => value.one(scope) ?? []).join(', ') || Object.values(texts).join(', ');
        const country = row.defaults.country ?? row.defaults.region;
        const options = country ? { country } : {};
        const inParts = Object.keys(exact).some((part) => part !== 'country');
        const place = row.notes.take(
          'place',
          columns,
          original,
          row.normalisers.place(inParts ? exact : (text ?? exact), options),
        );
        if (!place) return [];
        const facts = owned.facts(scope, row, owner, observed);
        return [{ ...place, original, ...facts, attributes: { ...facts.attributes, ...(county ? { county } : {}) } }];
      }),
  };
}
