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
  const isWritten = (value: Value) => value.references.length > 0;
  const telling = parts.filter(([part]) => TELLING.includes(part));
  const told = (
    telling.some(([, value]) => isWritten(value)) ? telling.filter(([, value]) => isWritten(value)) : parts
  ).map(([part]) => part);
  const columns = parts
    .map(([, value]) => columnsOf(value))
    .filter(Boolean)
    .join(' + ');

  return {
    values: [...owned.values, ...parts.map(([, value]) => value)],
    read: (outer, row, owner, observed) =>
      owned.scopes(outer).flatMap((scope) => {
        const texts: { [part in PlacePart]?: string } = {};
        const written: string[] = [];
        for (const [part, value] of parts) {
          const text = value.one(scope);
          if (text === null) continue;
          texts[part] = text;
          if (isWritten(value)) written.push(text);
        }
        if (told.every((part) => texts[part] === undefined)) return [];
        const { text, county, ...exact } = texts;
        const original = (written.length > 0 ? written : Object.values(texts)).join(', ');
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
