import type { TextField } from '../../resolution/person-record.js';
import type { MentionValue } from '../ports-of-resolution.js';

type Texts = Partial<Record<TextField, readonly string[]>>;

/** Places that a person has, as the texts of an address: their keys say what they are. */
export function textsOfPlaces(values: readonly MentionValue[]): Texts {
  const texts: Record<'street' | 'city' | 'postcode' | 'state', Set<string>> = {
    street: new Set(),
    city: new Set(),
    postcode: new Set(),
    state: new Set(),
  };
  for (const { kind, key } of values) {
    if (kind !== 'location') continue;
    const [precision, value = ''] = split(key, ':');
    const [within, street = ''] = split(value, '/');
    if (precision === 'address') texts.street.add(street);
    const place = precision === 'address' ? within : value;
    if (/\d/.test(place) && (precision === 'postcode' || precision === 'address')) texts.postcode.add(place);
    else if (precision === 'city' || precision === 'address') texts.city.add(place);
    const state = /^([A-Z]{2}-[A-Z0-9]{1,3})(?:-|$)/.exec(place)?.[1];
    if (state && !/\d/.test(place)) texts.state.add(state);
  }
  return Object.fromEntries(Object.entries(texts).map(([field, found]) => [field, [...found].filter(Boolean)]));
}

const split = (text: string, by: string): [string, string?] => {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};
