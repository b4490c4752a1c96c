import { STOCKS } from './stocks.mjs';

/** Members of a household that are in the table: of most, only one. */
const SIZES = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4];
const PROVIDERS = ['example.org', 'example.com', 'example.net'];

const two = (number) => String(number).padStart(2, '0');
const dateBetween = (from, to, random) =>
  `${random.between(from, to)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;

/** Exchange 555 is kept for fiction. */
export const newPhone = (random) => `${random.between(201, 989)}-555-${String(random.below(10_000)).padStart(4, '0')}`;

/** A city of `n` times the least size has about `n` postal codes, which no other city has. */
export function newAddress(random) {
  const rank = STOCKS.cities.rank(random);
  const areas = Math.max(2, Math.round(3_000 / (rank + 20)));
  return {
    street: `${random.between(1, 400)} ${STOCKS.streets.draw(random)}`,
    city: STOCKS.cities.texts[rank],
    postcode: String(10_000 + ((rank * 29 + random.below(areas) * 7_919) % 89_999)),
  };
}

const plain = (text) =>
  text
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();

/** People at one address: most share the family name and a phone, and some are twins. */
export function newHousehold(random) {
  const size = random.pick(SIZES);
  const address = newAddress(random);
  const family = STOCKS.families.draw(random);
  const phone = newPhone(random);
  const people = [];
  for (let i = 0; i < size; i += 1) {
    const before = people.at(-1);
    const isTwin = i >= 2 && random.chance(0.04);
    const sex = isTwin && random.chance(0.7) ? before.sex : random.pick(['F', 'M']);
    const given = STOCKS[sex === 'F' ? 'givenF' : 'givenM'].draw(random);
    const surname = i === 0 || random.chance(0.88) ? family : STOCKS.families.draw(random);
    people.push({
      given_name: given,
      surname,
      birth_date: isTwin
        ? before.birth_date
        : i < 2
          ? dateBetween(1945, 1998, random)
          : dateBetween(1998, 2022, random),
      sex,
      ...address,
      phone: random.chance(0.55) ? phone : newPhone(random),
      email: random.chance(0.6)
        ? `${plain(given)}.${plain(surname)}${random.chance(0.7) ? random.below(1_000) : ''}@${random.pick(PROVIDERS)}`
        : '',
    });
  }
  return people;
}
