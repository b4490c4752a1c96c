import { newAddress, newPhone } from './households.mjs';
import { misdate, misdial, misread, shorten, typo } from './mistakes.mjs';

/** How often a record lacks the field, whoever wrote it. */
const MISSING = {
  birth_date: 0.5,
  sex: 0.1,
  street: 0.15,
  city: 0.05,
  postcode: 0.1,
  phone: 0.3,
  email: 0.3,
  given_name: 0.01,
  surname: 0.01,
};

/** 30 % of the people have two to four records. */
export const numberOfRecords = (random) => (random.chance(0.7) ? 1 : random.pick([2, 2, 2, 2, 2, 2, 3, 3, 3, 4]));

/** What one record says of a person; a later record may be of another place and time of life. */
export function writeRecord(person, isFirst, random) {
  const record = { ...person };
  if (!isFirst) {
    if (random.chance(0.2)) Object.assign(record, newAddress(random));
    if (random.chance(0.2)) record.phone = newPhone(random);
    if (random.chance(0.08)) record.given_name = shorten(record.given_name);
  }
  const wrong = isFirst ? 0.3 : 1;
  const spoil = (field, probability, mistake) => {
    if (record[field] && random.chance(probability * wrong)) record[field] = mistake(record[field], random);
  };
  spoil('given_name', 0.1, typo);
  spoil('surname', 0.1, typo);
  spoil('given_name', 0.03, misread);
  spoil('surname', 0.03, misread);
  spoil('birth_date', 0.12, misdate);
  spoil('street', 0.12, typo);
  spoil('city', 0.05, typo);
  spoil('postcode', 0.05, misdial);
  spoil('phone', 0.06, misdial);
  spoil('email', 0.06, typo);
  if (random.chance(0.03 * wrong)) [record.given_name, record.surname] = [record.surname, record.given_name];
  for (const [field, probability] of Object.entries(MISSING)) if (random.chance(probability)) record[field] = '';
  return record;
}
