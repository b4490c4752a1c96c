import type { PhoneNormaliser } from '../../normalise/phone.js';
import type { PlaceNormaliser } from '../../normalise/place.js';

/** The normalisers that hold data of their own and are made once; the others are plain functions. */
export interface Normalisers {
  readonly phone: PhoneNormaliser;
  readonly place: PlaceNormaliser;
}
