import { describe, expect, it } from '@jest/globals';
import { createPhoneNormaliser } from '../../../../src/normalise/phone.js';
import { type ColumnMap, LINK_FIELDS } from '../../../../src/services/link/column-map.js';
import { personOfRow, personReader } from '../../../../src/services/link/person-of-row.js';

const phones = createPhoneNormaliser();
/** Every field in a column of its own name. */
const fields = Object.fromEntries(LINK_FIELDS.map((field) => [field, field]));
const person = (row: Readonly<Record<string, string>>, map: Partial<ColumnMap> = {}) =>
  personOfRow(personReader({ id: 'id', fields, ...map }, phones)((column) => row[column] ?? ''));

describe('a row as a person', () => {
  it('takes every field', () => {
    expect(
      person({
        id: '7',
        givenName: 'Julia',
        middleName: 'Ana',
        surname: 'Vogt',
        suffix: 'Jr.',
        alias: 'Jule; Anna Keller',
        birthDate: '2009-03',
        age: '15',
        observedOn: '2024-05-01',
        height: '5\'2"',
        weight: '50 kg',
        latitude: '41.8781',
        longitude: '-87.6298',
        passport: 'x 1234567',
        nationalId: '1804974',
        phone: '(312) 555-0100',
        email: 'Julia@Example.org',
        account: '@julia.v',
        street: '12 Oak Street',
        postcode: '60601-1234',
        sex: 'F',
        eyes: 'BRO',
        hair: 'brunette',
        race: 'White',
      }),
    ).toEqual({
      id: '7',
      names: [
        { given: ['julia', 'ana'], family: ['vogt'], suffix: 'Jr' },
        { given: ['jule'], family: ['vogt'] },
        { given: ['anna'], family: ['keller'] },
      ],
      birth: { from: '20090301', to: '20090331' },
      age: { min: 15, max: 15 },
      observedOn: '20240501',
      heightCm: { min: 157.5, max: 157.5 },
      weightKg: { min: 50, max: 50 },
      positions: [{ lat: 41.8781, lon: -87.6298 }],
      identityNumbers: ['passport:X1234567', 'nationalId:1804974'],
      texts: {
        phone: ['+13125550100'],
        email: ['julia@example.org'],
        account: ['julia.v'],
        street: ['12 oak st'],
        postcode: ['60601'],
        sex: ['female'],
        eyes: ['brown'],
        hair: ['brown'],
        race: ['white'],
      },
    });
  });

  it('says nothing for an empty row', () => {
    expect(person({ id: '7' })).toEqual({
      id: '7',
      names: [],
      birth: null,
      age: null,
      observedOn: null,
      heightCm: null,
      weightKg: null,
      positions: [],
      identityNumbers: [],
      texts: {},
    });
  });

  it('takes what stands for nothing as missing', () => {
    const { names, birth, texts, identityNumbers } = person({
      id: '7',
      givenName: 'Jane',
      surname: 'Doe',
      birthDate: '1900-01-01',
      phone: '000-000-0000',
      city: 'unknown',
      ssn: '078-05-1120',
    });
    expect({ names, birth, texts, identityNumbers }).toEqual({
      names: [],
      birth: null,
      texts: {},
      identityNumbers: [],
    });
    expect(person({ id: '7', birthDate: '9999-12-31' }).birth).toBeNull();
  });

  it('keeps a date that does not exist, since it differs from the true one by a digit or two', () => {
    expect(person({ id: '7', birthDate: '1971-06-42' }).birth).toEqual({ from: '19710642', to: '19710642' });
  });

  it('reads national phone numbers in the region of the map', () => {
    expect(person({ id: '7', phone: '02 5550 1234' }, { region: 'AU' }).texts.phone).toEqual(['+61255501234']);
  });
});
