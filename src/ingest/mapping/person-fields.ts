import type { MentionDraft } from '../../domain/report-draft.js';
import { normaliseAge } from '../../normalise/age.js';
import { normaliseHeight } from '../../normalise/height.js';
import { normaliseSex } from '../../normalise/sex.js';
import { normaliseWeight } from '../../normalise/weight.js';
import { compileDate } from './date-field.js';
import type { MentionSpec } from './mapping-document.js';
import { ageReader, compileMeasure } from './measure-field.js';
import { compileAliases, compileName } from './name-field.js';
import type { RowContext } from './row-context.js';
import type { Scope } from './scope.js';
import { columnsOf, compileOptional, compileValue, type Value } from './value.js';

export type PersonFacts = Pick<MentionDraft, 'name' | 'aliases' | 'birth' | 'age' | 'description' | 'details'>;

/** Compiled name, birth, age, description and details of a mention. */
export interface PersonFields {
  readonly values: readonly Value[];
  read(scope: Scope, row: RowContext): PersonFacts;
  isKnown(facts: PersonFacts): boolean;
}

/** @throws AsterismError BAD_MAPPING */
export function compilePersonFields(spec: MentionSpec): PersonFields {
  const name = spec.name === undefined ? null : compileName(spec.name);
  const aliases = spec.aliases === undefined ? null : compileAliases(spec.aliases);
  const birth = spec.birth === undefined ? null : compileDate(spec.birth);
  const age = spec.age === undefined ? null : compileMeasure('age', spec.age, ageReader(normaliseAge));
  const height =
    spec.height === undefined
      ? null
      : compileMeasure('height', spec.height, (text, unit) =>
          normaliseHeight(text, unit ? { unit: unit as 'cm' | 'in' } : {}),
        );
  const weight =
    spec.weight === undefined
      ? null
      : compileMeasure('weight', spec.weight, (text, unit) =>
          normaliseWeight(text, unit ? { unit: unit as 'kg' | 'lb' } : {}),
        );
  const sex = compileOptional(spec.sex);
  const [hair, eyes, race, ethnicity] = [spec.hair, spec.eyes, spec.race, spec.ethnicity].map(compileOptional);
  const details = Object.entries(spec.details ?? {}).map(([label, value]) => [label, compileValue(value)] as const);

  return {
    values: [
      ...[sex, hair, eyes, race, ethnicity, aliases?.value].filter((value) => value !== null && value !== undefined),
      ...[name, birth, age, height, weight].flatMap((field) => field?.values ?? []),
      ...details.map(([, value]) => value),
    ],
    read(scope, row) {
      const kept: Record<string, string> = {};
      // What cannot be read is still worth seeing beside the person.
      const orKeep = <T>(
        label: string,
        text: string | null | undefined,
        read: () => T | null | undefined,
      ): T | null => {
        const before = row.notes.rejects.length;
        const value = read() ?? null;
        if (value === null && text && row.notes.rejects.length > before) kept[label] = text;
        return value;
      };
      const sexText = sex?.one(scope);
      const reading = name?.read(scope, row) ?? null;
      const born = orKeep('birth', birth?.text(scope), () => birth?.readBirth(scope, row));
      const years = orKeep('age', age?.text(scope), () => age?.read(scope, row));
      const description = {
        sex:
          sex && sexText
            ? orKeep('sex', sexText, () => row.notes.take('sex', columnsOf(sex), sexText, normaliseSex(sexText)))
            : null,
        heightCm: orKeep('height', height?.text(scope), () => height?.read(scope, row)),
        weightKg: orKeep('weight', weight?.text(scope), () => weight?.read(scope, row)),
        hair: hair?.one(scope) ?? null,
        eyes: eyes?.one(scope) ?? null,
        race: race?.all(scope).join(', ') || null,
        ethnicity: ethnicity?.all(scope).join(', ') || null,
      };
      for (const [label, value] of details) {
        const text = value.all(scope).join(', ');
        if (text) kept[label] = text;
      }
      return {
        name: reading?.name ?? null,
        aliases: [...(reading?.aliases ?? []), ...(aliases?.read(scope, row) ?? [])],
        birth: born,
        age: years,
        description,
        details: kept,
      };
    },
    isKnown: ({ name: known, aliases: also, birth: born, age: years, description, details: kept }) =>
      known !== null ||
      also.length > 0 ||
      born !== null ||
      years !== null ||
      Object.keys(kept).length > 0 ||
      Object.values(description).some((value) => value !== null),
  };
}
