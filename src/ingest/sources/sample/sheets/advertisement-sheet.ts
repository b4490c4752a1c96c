import { DateTime } from 'luxon';
import type { Person } from '../person.js';
import { drawMarking } from '../row-marking.js';
import type { RowFacts, Sheet } from '../sheet.js';
import { writePhone } from '../writing.js';

/** An advertisement on a classified-ads site. */
export interface AdvertisementFacts extends RowFacts {
  /** Who is named in it; only the first name or nickname is written. */
  readonly person: Person | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly images: readonly string[];
  readonly edited: boolean;
}

const SITES = ['city-listings.example.com', 'localboard.example.net', 'postings.example.org'];
const BODIES = [
  'Ad text omitted; contact by phone.',
  'Ad text omitted; new in town.',
  'Ad text omitted; contact by message.',
  'Ad text omitted.',
];

/** The file of advertisements: JSON Lines as a crawler writes them. The texts are left out of the data on purpose. */
export const ADVERTISEMENT_SHEET: Sheet<AdvertisementFacts> = {
  name: 'advertisements',
  file: 'advertisements.jsonl',
  header: null,
  revisable: true,
  key: (index) => `AD-${5_000_000 + index}`,

  blank: (_world, _index, base) => ({ ...base, person: null, phones: [], emails: [], images: [], edited: false }),

  background(world, index, at) {
    const random = world.random('advertisement', index);
    const actor = world.actor(at, random);
    const phones = random.chance(0.88) ? [world.phone(actor, at)] : [];
    if (random.chance(0.08)) phones.push(world.phone(world.contact(actor, random), at));
    const images = new Set<string>();
    for (let left = random.below(4); left > 0; left -= 1) images.add(world.image(actor, random));
    if (random.chance(0.012)) images.add(world.hubs.stockImage);
    return {
      at,
      city: random.chance(0.7) ? world.home(actor) : world.cities.draw(random),
      marking: drawMarking(random),
      person: random.chance(0.6) ? world.adult(actor) : null,
      phones: [...new Set(phones)],
      emails: random.chance(0.15) ? [world.email(actor)] : [],
      images: [...images],
      edited: false,
    };
  },

  revise: (facts) => ({ ...facts, edited: true }),

  line(facts, key, modified, random) {
    const { city, person } = facts;
    const name = person === null ? null : (person.nickname ?? person.given);
    return JSON.stringify({
      id: key,
      url: `https://${random.pick(SITES)}/${city.state.toLowerCase()}/${key.toLowerCase()}`,
      posted_at: DateTime.fromMillis(facts.at, { zone: city.zone }).toISO({ suppressMilliseconds: true }),
      updated_at: new Date(modified).toISOString(),
      marking: facts.marking,
      city: city.name,
      state: city.state,
      name,
      title: name === null ? `New in ${city.name}` : `${name} in ${city.name}`,
      body: random.pick(BODIES) + (facts.edited ? ' Edited.' : ''),
      phones: facts.phones.map((phone) => writePhone(phone, random)),
      emails: facts.emails,
      image_sha256: facts.images.map((image) => image.slice('sha256:'.length)),
    });
  },

  presences: ({ person }) => (person ? [{ role: 'advertised', person: person.id }] : []),

  values: ({ phones, emails, images }) => [
    ...phones.map((value) => ({ kind: 'phone', value }) as const),
    ...emails.map((value) => ({ kind: 'email', value }) as const),
    ...images.map((value) => ({ kind: 'image', value }) as const),
  ],
};
