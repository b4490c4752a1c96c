/** Comparisons in which members of a household agree more than strangers do; in all others they agree by chance. */
export const SHARED_AT_HOME: ReadonlySet<string> = new Set([
  'family name',
  'birth place',
  'street',
  'suburb',
  'city',
  'state',
  'postal code',
  'country',
  'distance',
  'phone',
  'shared identifier',
  'race',
]);
