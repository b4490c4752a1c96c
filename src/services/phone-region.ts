import { isSupportedCountry } from 'libphonenumber-js/max';
import { AsterismError } from '../domain/errors.js';

/** The country, in capitals, that national phone numbers are read in. `name` is what the message calls it. @throws AsterismError BAD_USER_INPUT when no numbers of it are known */
export function phoneRegion(text: string, name = '"region"'): string {
  const region = text.toUpperCase();
  if (isSupportedCountry(region)) return region;
  throw new AsterismError(
    'BAD_USER_INPUT',
    `${name} must be the ISO 3166 code of a country, two letters such as US; it is "${text.slice(0, 20)}".`,
  );
}
