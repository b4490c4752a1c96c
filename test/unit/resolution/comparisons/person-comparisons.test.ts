import { describe, expect, it } from '@jest/globals';
import { createPhoneNormaliser } from '../../../../src/normalise/phone.js';
import { PERSON_COMPARISONS } from '../../../../src/resolution/comparisons/person-comparisons.js';
import { personOfRow, personReader } from '../../../../src/services/link/person-of-row.js';

const phones = createPhoneNormaliser();

const MAP = {
  id: 'id',
  fields: {
    fullName: 'name',
    givenName: 'given',
    surname: 'family',
    birthDate: 'birth',
    email: 'email',
    phone: ['home', 'mobile'],
    city: 'city',
    suffix: 'suffix',
    alias: 'alias',
    street: 'street',
    account: 'account',
    passport: 'passport',
    nationalId: 'nationalId',
    latitude: 'lat',
    longitude: 'lon',
    eyes: 'eyes',
    hair: 'hair',
    sex: 'sex',
    age: 'age',
    observedOn: 'on',
    height: 'height',
    weight: 'weight',
  },
};
const read = personReader(MAP, phones);
const person = (row: Readonly<Record<string, string>>) => personOfRow(read((column) => row[column] ?? ''));

/** Level in words that two rows reach in a comparison, or null when one of them says nothing. */
function level(name: string, left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>) {
  const comparison = PERSON_COMPARISONS.find((each) => each.name === name)!;
  const [a, b] = [comparison.feature(person(left)), comparison.feature(person(right))];
  if (a === null || b === null) return null;
  const there = comparison.levels[comparison.level(a, b)] ?? null;
  expect(comparison.levels[comparison.level(b, a)] ?? null).toBe(there);
  return there;
}

describe('comparisons of people', () => {
  it.each([
    ['Robert', 'robert', 'same'],
    ['Robert', 'Rovert', 'one letter differs'],
    ['Robert', 'Robrt', 'same in another spelling'],
    ['Robert', 'Robbert', 'same in another spelling'],
    ['Jonathan', 'Jonahtan', 'one letter differs'],
    ['Mary Jane', 'Jane', 'another word of it is the same'],
    ['Robert', 'R', 'initial agrees'],
    ['Rob', 'Robert', 'short or other form of the name'],
    ['Guillermo', 'Memo', 'short or other form of the name'],
    ['Robert', 'Maria', 'different'],
    ['Алексей', 'Aleksei', 'same in another spelling'],
    ['محمد', 'Mohammed', 'same in another spelling'],
    ['Min-jun', 'Minjun', 'same'],
    ['Juan', 'Juana', 'similar'],
    ['Marta', 'Maria', 'similar'],
    ['Michael', 'Michelle', 'similar'],
    ['A. B.', 'Ana María', 'different'],
    ['A. M.', 'Ana María', 'initial agrees'],
    ['R', 'Bob', 'initial agrees'],
    ['JRR', 'John', 'initial agrees'],
    ['Артём', 'Artyom', 'same in another spelling'],
    ['حداد', 'Haddad', 'same in another spelling'],
    ['مريم', 'Maryam', 'same in another spelling'],
    ['Mary Ann', 'Mary Beth', 'one word agrees, the others differ'],
    ['Mary A', 'Mary Ann', 'same'],
    ['Hassan', 'Hussein', 'sounds the same'],
  ])('given names %s and %s: %s', (a, b, expected) => {
    expect(level('given name', { given: a, family: 'Vogt' }, { given: b, family: 'Vogt' })).toBe(expected);
  });

  it.each([
    ['García López', 'García', 'same'],
    ['García López', 'López', 'another word of it is the same'],
    ['García López', 'García Pérez', 'one word agrees, the others differ'],
    ['Keller-Vogt', 'Brown-Vogt', 'one word agrees, the others differ'],
    ['De la Cruz', 'Cruz', 'same'],
    ['De la Cruz', 'Delacruz', 'same'],
    ['Ivanova', 'Ivanov', 'same in another spelling'],
    ['Tchaikovsky', 'Чайковский', 'same in another spelling'],
    ['Smith', 'Smyth', 'same in another spelling'],
    ['Smith', 'Smich', 'one letter differs'],
    ['Smith', 'Miller', 'different'],
  ])('family names %s and %s: %s', (a, b, expected) => {
    expect(level('family name', { given: 'Ana', family: a }, { given: 'Ana', family: b })).toBe(expected);
  });

  it('knows the spellings of Korean and Chinese names, which part ever comes first', () => {
    const korean = { given: '민준', family: '김' };
    expect(level('given name', korean, { given: 'Min-joon', family: 'Kim' })).toBe('same in another spelling');
    expect(level('family name', korean, { given: 'Min-joon', family: 'Kim' })).toBe('same in another spelling');
    expect(level('given name', korean, { given: 'Kim', family: 'Min Jun' })).toBe('same');
    expect(level('given name', korean, { given: 'Kim', family: 'Minjun' })).toBe('same');
    expect(level('given name', korean, { given: 'Min-ji', family: 'Kim' })).toBe('similar');
    expect(level('given name', { given: 'Min-jun', family: 'Kim' }, { given: 'Min-ji', family: 'Kim' })).toBe(
      'one word agrees, the others differ',
    );
    const chinese = { given: '小明', family: '張' };
    expect(level('given name', chinese, { given: 'Hsiao-ming', family: 'Chang' })).toBe('same in another spelling');
    expect(level('family name', chinese, { given: 'Hsiao-ming', family: 'Chang' })).toBe('same in another spelling');
  });

  it('judges both parts on the same two of several names', () => {
    const twice = { given: 'Maria', family: 'Keller', alias: 'Ana Vogt' };
    expect(level('given name', twice, { given: 'Ana', family: 'Vogt' })).toBe('same');
    expect(level('family name', twice, { given: 'Ana', family: 'Vogt' })).toBe('same');
    // Maria of the one name and Vogt of the other are no match in both parts.
    const mixed = [
      level('given name', twice, { given: 'Maria', family: 'Vogt' }),
      level('family name', twice, { given: 'Maria', family: 'Vogt' }),
    ];
    expect(mixed).toContain('different');
  });

  it.each([
    ['Jr', 'Sr', 'different'],
    ['Jr', 'II', 'may be the same'],
    ['III', 'III', 'same'],
    ['Jr', '', null],
  ])('generations %s and %s: %s', (a, b, expected) => {
    expect(
      level('generation', { given: 'Karl', family: 'Dixon', suffix: a }, { given: 'Karl', family: 'Dixon', suffix: b }),
    ).toBe(expected);
  });

  it('sees names that stand in each other’s place', () => {
    const [a, b] = [
      { given: 'Kelly', family: 'Grace' },
      { given: 'Grace', family: 'Kelly' },
    ];
    expect(level('given name', a, b)).toBe('stands in the other part of the name');
    expect(level('family name', a, b)).toBe('stands in the other part of the name');
  });

  it.each([
    ['1971-06-24', '1971-06-24', 'same day'],
    ['1971-06-24', '1971-05-24', 'one digit differs'],
    ['1971-06-24', '1971-06-42', 'one digit differs'],
    ['1971-06-04', '1971-04-06', 'day and month swapped'],
    ['1971-06-24', '1971', 'agree as far as known'],
    ['1971-06-24', '1972', 'different'],
    ['1971-06-24', '1971-11-03', 'same year'],
    ['1971-06-24', '1958-11-03', 'different'],
    ['1971-01-01', '1971-06-24', 'agree as far as known'],
    ['1971-01-01', '1971-01-01', 'agree as far as known'],
    ['1971', '1971-06-24', 'agree as far as known'],
    ['1900-01-01', '1900-01-01', null],
    ['1901-01-01', '1971-06-24', null],
    ['9999-12-31', '1971-06-24', null],
  ])('birth dates %s and %s: %s', (a, b, expected) => {
    expect(level('birth date', { birth: a }, { birth: b })).toBe(expected);
  });

  it.each([
    ['evied56@harris.net', 'evied56@harris.net', 'same'],
    ['evied56@harris.net', 'evihd56@haris.net', 'two letters differ'],
    ['evied56@harris.net', 'evied56@example-mail.org', 'same name at another provider'],
    ['evied56@harris.net', 'someone@example-mail.org', 'different'],
  ])('emails %s and %s: %s', (a, b, expected) => {
    expect(level('email', { email: a }, { email: b })).toBe(expected);
  });

  it.each([
    ['megan.nelson933@example.com', 'megan.nelson958@example.com', null],
    ['megan.nelson@example.com', 'megan.nelson@example.org', null],
    ['m.nelson@example.com', 'megan.nelson@example.com', null],
    ['megan.nelson933@example.com', 'megan.nelson933@example.org', 'same name at another provider'],
    ['megan.nelson933@example.com', 'megn.nelson933@example.com', 'two letters differ'],
    ['megan.nelson933@example.com', 'megan.nelson933@example.com', 'same'],
    ['megan.nelson933@example.com', 'dragonfly8@example.com', 'different'],
  ])('emails %s and %s of two of one name: %s', (a, b, expected) => {
    const name = { given: 'Megan', family: 'Nelson' };
    expect(level('email', { ...name, email: a }, { ...name, email: b })).toBe(expected);
  });

  it.each([
    ['15', '2024-05-01', '15', '2024-09-01', 'agrees'],
    ['15', '2024-05-01', '18', '2026-09-01', 'agrees'],
    ['15', '2024-05-01', '16', '2024-05-01', 'one year off'],
    ['15', '2024-05-01', '16', '2023-05-01', 'up to three years off'],
    ['15', '2024-05-01', '18', '2024-05-01', 'up to three years off'],
    ['15', '2024-05-01', '19', '2024-05-01', 'different'],
    ['15', '2024-05-01', '35', '2024-05-01', 'different'],
  ])('ages %s on %s and %s on %s: %s', (age, on, other, otherOn, expected) => {
    expect(level('age', { age, on }, { age: other, on: otherOn })).toBe(expected);
  });

  it.each([
    ['2009-03-04', 'agrees'],
    ['2010-03-04', 'one year off'],
    ['1980-03-04', 'different'],
  ])('an age of 15 on 2024-05-01 and a birth on %s: %s', (birth, expected) => {
    expect(level('age', { age: '15', on: '2024-05-01' }, { birth })).toBe(expected);
    expect(level('birth date', { age: '15', on: '2024-05-01' }, { birth })).toBeNull();
  });

  it('leaves two dates of birth to their own comparison', () => {
    expect(level('age', { birth: '2009-03-04' }, { birth: '2009-03-04' })).toBeNull();
  });

  it.each([
    ['12 Oak Street', '12 Oak St', 'same'],
    ['12 Oak St', '14 Oak St', 'same street, another number'],
    ['12 Oak St', '12 Oka St', 'one letter differs'],
    ['12 Oak St', '9 Wharf Rd', 'different'],
  ])('streets %s and %s: %s', (a, b, expected) => {
    expect(level('street', { street: a }, { street: b })).toBe(expected);
  });

  it.each([
    ['+1 312 555 0100', '312-555-0100', 'same'],
    ['312 555 0100', '847 555 0100', 'same last seven digits'],
    ['312 555 0100', '312 555 0101', 'one digit differs'],
    ['312 555 0100', '607 555 0145', 'different'],
  ])('phones %s and %s: %s', (a, b, expected) => {
    expect(level('phone', { home: a }, { home: b })).toBe(expected);
  });

  it.each([
    ['instagram:sunny.day', 'https://instagram.com/sunny.day', 'same'],
    ['instagram:sunny_day', 'tiktok:sunny_day', 'same handle on another platform'],
    ['instagram:sunny_day', 'instagram:sunny_dayy', 'one letter differs'],
    ['instagram:sunny_day', 'instagram:moonlight', 'different'],
  ])('accounts %s and %s: %s', (a, b, expected) => {
    expect(level('account', { account: a }, { account: b })).toBe(expected);
  });

  it('compares identity numbers of one kind only', () => {
    expect(level('identity number', { passport: 'X1234567' }, { passport: 'X 1234-567' })).toBe('same');
    expect(level('identity number', { passport: 'X1234567' }, { passport: 'X1234576' })).toBe('one digit differs');
    expect(level('identity number', { passport: 'X1234567' }, { passport: 'P9988776' })).toBe(
      'another number of the same kind',
    );
    expect(level('identity number', { passport: 'X1234567' }, { nationalId: 'P9988776' })).toBeNull();
  });

  it.each([
    ['41.8781', '-87.6298', 'same place'],
    ['41.9000', '-87.6298', 'within 5 km'],
    ['42.0451', '-87.6877', 'within 50 km'],
    ['43.0389', '-87.9065', 'within 500 km'],
    ['40.7128', '-74.0060', 'farther'],
  ])('a place in Chicago and %s, %s: %s', (lat, lon, expected) => {
    expect(level('distance', { lat: '41.8781', lon: '-87.6298' }, { lat, lon })).toBe(expected);
  });

  it.each([
    ['BRO', 'brown', 'same'],
    ['dark brown', 'hazel', 'close'],
    ['blue', 'brown', 'different'],
    ['blue', 'unknown', null],
  ])('eyes %s and %s: %s', (a, b, expected) => {
    expect(level('eye colour', { eyes: a }, { eyes: b })).toBe(expected);
  });

  it('groups the words for a colour of hair', () => {
    expect(level('hair colour', { hair: 'Brunette' }, { hair: 'BRO' })).toBe('same');
    expect(level('hair colour', { hair: 'strawberry blonde' }, { hair: 'red' })).toBe('close');
    expect(level('hair colour', { hair: 'pink' }, { hair: 'black' })).toBe('close');
    expect(level('hair colour', { hair: 'blonde' }, { hair: 'black' })).toBe('different');
  });

  it('compares sex however it is written', () => {
    expect(level('sex', { sex: 'F' }, { sex: 'Female' })).toBe('same');
    expect(level('sex', { sex: 'F' }, { sex: 'M' })).toBe('different');
    expect(level('sex', { sex: 'F' }, { sex: 'U' })).toBeNull();
  });

  it.each([
    [{ height: '5\'6"' }, { height: '170 cm' }, 'agrees'],
    [{ height: '150 cm' }, { height: '180 cm' }, 'far off'],
    // A child of five in 2015 has grown by about half a metre in seven years.
    [
      { height: '108 cm', birth: '2010-03-04', on: '2015-03-04' },
      { height: '150 cm', birth: '2010-03-04', on: '2022-03-04' },
      'agrees',
    ],
    [
      { height: '150 cm', birth: '2010-03-04', on: '2015-03-04' },
      { height: '150 cm', birth: '2010-03-04', on: '2022-03-04' },
      'somewhat off',
    ],
    [{ height: '150 cm', age: '35', on: '2015-03-04' }, { height: '180 cm', age: '42', on: '2022-03-04' }, 'far off'],
  ])('heights %j and %j: %s', (a, b, expected) => {
    expect(level('height', a as never, b as never)).toBe(expected);
  });

  it('lets a child gain weight that a grown-up would not', () => {
    const [small, big] = [{ weight: '18 kg' }, { weight: '41 kg' }];
    const birth = '2010-03-04';
    expect(level('weight', { ...small, birth, on: '2015-03-04' }, { ...big, birth, on: '2022-03-04' })).toBe('agrees');
    expect(level('weight', small, big)).toBe('far off');
    expect(level('weight', { weight: '120 lb' }, { weight: '55 kg' })).toBe('agrees');
  });

  it('takes the best of several phones', () => {
    expect(level('phone', { home: '312 555 0100', mobile: '607 555 0145' }, { mobile: '(607) 555-0145' })).toBe('same');
  });

  it('says nothing where a record says nothing', () => {
    expect(level('city', { city: 'Hull' }, { city: 'unknown' })).toBeNull();
    expect(level('given name', { given: 'Robert' }, { given: '-' })).toBeNull();
  });
});
