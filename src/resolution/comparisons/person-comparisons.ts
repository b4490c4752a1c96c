import type { Comparison } from '../comparison.js';
import { accountComparison } from './account-comparison.js';
import { ageComparison } from './age-comparison.js';
import { birthDateComparison } from './birth-date-comparison.js';
import { colourComparison } from './colour-comparison.js';
import { distanceComparison } from './distance-comparison.js';
import { emailComparison } from './email-comparison.js';
import { generationComparison } from './generation-comparison.js';
import { identityNumberComparison } from './identity-number-comparison.js';
import { measureComparison } from './measure-comparison.js';
import { nameComparison } from './name-comparison.js';
import { phoneComparison } from './phone-comparison.js';
import { sexComparison } from './sex-comparison.js';
import { sharedIdentifierComparison } from './shared-identifier-comparison.js';
import { streetComparison } from './street-comparison.js';
import { textComparison } from './text-comparison.js';

/** Everything that is compared between two people. */
export const PERSON_COMPARISONS = [
  nameComparison('given'),
  nameComparison('family'),
  generationComparison,
  birthDateComparison,
  ageComparison,
  sexComparison,
  textComparison('birthPlace', 'birth place'),
  streetComparison,
  textComparison('suburb', 'suburb'),
  textComparison('city', 'city'),
  textComparison('state', 'state'),
  textComparison('postcode', 'postal code'),
  textComparison('country', 'country'),
  distanceComparison,
  phoneComparison,
  emailComparison,
  accountComparison,
  identityNumberComparison,
  sharedIdentifierComparison,
  textComparison('occupation', 'occupation'),
  textComparison('race', 'race'),
  measureComparison('height'),
  measureComparison('weight'),
  colourComparison('eyes', 'eye colour'),
  colourComparison('hair', 'hair colour'),
] as readonly Comparison[];
