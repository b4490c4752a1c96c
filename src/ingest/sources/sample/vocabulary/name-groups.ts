/** Groups of names used together, so that a given name fits its family name. */
export type NameGroup =
  | 'english'
  | 'black'
  | 'hispanic'
  | 'chinese'
  | 'korean'
  | 'vietnamese'
  | 'arabic'
  | 'slavic'
  | 'indian';

/** Share of each group in percent, near the mix of a large American city, and what a form would call it. */
export const NAME_GROUPS: readonly { readonly group: NameGroup; readonly percent: number; readonly race: string }[] = [
  { group: 'english', percent: 48, race: 'White / Caucasian' },
  { group: 'black', percent: 15, race: 'Black / African American' },
  { group: 'hispanic', percent: 22, race: 'Hispanic / Latino' },
  { group: 'chinese', percent: 3, race: 'Asian' },
  { group: 'korean', percent: 2, race: 'Asian' },
  { group: 'vietnamese', percent: 2, race: 'Asian' },
  { group: 'arabic', percent: 2, race: 'White / Caucasian' },
  { group: 'slavic', percent: 3, race: 'White / Caucasian' },
  { group: 'indian', percent: 3, race: 'Asian' },
];
