import type { Comparison } from '../comparison.js';
import { birthDateComparison } from './birth-date-comparison.js';
import { emailComparison } from './email-comparison.js';
import { nameComparison } from './name-comparison.js';
import { textComparison } from './text-comparison.js';

/** Everything that is compared between two people. */
export const PERSON_COMPARISONS = [
  nameComparison('given'),
  nameComparison('family'),
  birthDateComparison,
  textComparison('birthPlace', 'birth place'),
  textComparison('street', 'street'),
  textComparison('suburb', 'suburb'),
  textComparison('city', 'city'),
  textComparison('state', 'state'),
  textComparison('postcode', 'postal code'),
  textComparison('country', 'country'),
  textComparison('phone', 'phone'),
  emailComparison,
  textComparison('nationalId', 'identity number'),
  textComparison('occupation', 'occupation'),
  textComparison('sex', 'sex'),
] as readonly Comparison[];
