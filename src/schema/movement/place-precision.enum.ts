import { registerEnumType } from 'type-graphql';
import type { PlacePrecision } from '../../domain/report-draft.js';

/** GraphQL names of precisions of places. */
export const PlacePrecisionEnum = {
  COUNTRY: 'country',
  REGION: 'region',
  CITY: 'city',
  POSTCODE: 'postcode',
  ADDRESS: 'address',
  POINT: 'point',
} as const satisfies { [Name in PlacePrecision as Uppercase<Name>]: Name };

registerEnumType(PlacePrecisionEnum, {
  name: 'PlacePrecision',
  description: 'How exact a place is.',
  valuesConfig: {
    COUNTRY: { description: 'A country.' },
    REGION: { description: 'A state or region.' },
    CITY: { description: 'A city.' },
    POSTCODE: { description: 'A post code.' },
    ADDRESS: { description: 'A house.' },
    POINT: { description: 'A position.' },
  },
});
