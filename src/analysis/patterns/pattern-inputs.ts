import { AsterismError } from '../../domain/errors.js';
import type { PatternDocument, PatternNumber } from './pattern-document.js';

export type InputValues = ReadonlyMap<string, number>;

/**
 * The value of each input: what was given, else its default.
 * @throws AsterismError BAD_USER_INPUT for an input that the pattern has not, or a value outside its range
 */
export function inputValues(
  { inputs }: Pick<PatternDocument, 'inputs'>,
  given: Readonly<Record<string, number>>,
): InputValues {
  const known = Object.keys(inputs);
  for (const name of Object.keys(given))
    if (!Object.hasOwn(inputs, name))
      throw new AsterismError(
        'BAD_USER_INPUT',
        `The pattern has no input "${name.slice(0, 60)}"; it has: ${known.join(', ') || 'none'}.`,
      );
  return new Map(
    Object.entries(inputs).map(([name, { default: usual, min, max }]) => {
      const value = Object.hasOwn(given, name) ? given[name] : usual;
      if (typeof value !== 'number' || !(value >= min && value <= max))
        throw new AsterismError('BAD_USER_INPUT', `The input "${name}" must be a number from ${min} to ${max}.`);
      return [name, value];
    }),
  );
}

/** A number of a pattern with its input put in. */
export const numberOf = (number: PatternNumber, values: InputValues): number =>
  typeof number === 'number' ? number : values.get(number.input)!;
