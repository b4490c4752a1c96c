import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readDirectory, readSources, TEST_DATA } from './read-sources.js';

const rows = (name: string, header: string, ...lines: string[]) =>
  [`x.${name}.csv`, `${[header, ...lines].join('\n')}\n`] as const;
const link = (name: string, ...pairs: string[]) =>
  rows(`relationships.${name}`, ':START_ID,:END_ID,:TYPE', ...pairs.map((pair) => `${pair},${name}`));

/** Two people, one crime with all that hangs on it, one call: the shape of the export, made up. */
const EXPORT = Object.fromEntries([
  rows('nodes.Area', ':ID,areaCode,:LABEL', '50,M1,Area'),
  rows(
    'nodes.Crime',
    ':ID,date,id,type,last_outcome,note,charge,:LABEL',
    '10,4/08/2017,c0ffee,Drugs,Under investigation,,Possession,Crime',
  ),
  rows('nodes.Email', ':ID,email_address,:LABEL', '21,ann@example.org,Email'),
  rows(
    'nodes.Location',
    ':ID,latitude:double,postcode,longitude:double,address,:LABEL',
    '30,53.5,M1 1AA,-2.2,1 Low Road,Location',
  ),
  rows('nodes.Object', ':ID,description,id,type,:LABEL', '40,"£3,500 currency",z,Evidence,Object'),
  rows('nodes.Officer', ':ID,badge_no,rank,name,surname,:LABEL', '60,12-34,Sergeant,Olu,Stone,Officer'),
  rows(
    'nodes.Person',
    ':ID,surname,nhs_no,name,age,:LABEL',
    '0,Hart,117-66-8129,Ann,,Person',
    '1,Hart,991-70-5333,Ben,12,Person',
  ),
  rows('nodes.Phone', ':ID,phoneNo,:LABEL', '20,0-(070)893-3322,Phone', '22,5-(997)640-5104,Phone'),
  rows(
    'nodes.PhoneCall',
    ':ID,call_duration,call_time,call_date,call_type,:LABEL',
    '70,38,00:32,04/08/2017,CALL,PhoneCall',
  ),
  rows('nodes.PostCode', ':ID,code,:LABEL', '31,M1 1AA,PostCode'),
  rows('nodes.Vehicle', ':ID,model,reg,make,year,:LABEL', '80,4Runner,RY52 APF,Toyota,2005,Vehicle'),
  link('CALLED', '70,22'),
  link('CALLER', '70,20'),
  link('CURRENT_ADDRESS', '0,30', '1,30'),
  rows('relationships.FAMILY_REL', ':START_ID,:END_ID,:TYPE,rel_type', '1,0,FAMILY_REL,PARENT'),
  link('HAS_EMAIL', '0,21'),
  link('HAS_PHONE', '0,20'),
  link('HAS_POSTCODE', '30,31'),
  link('INVESTIGATED_BY', '10,60'),
  link('INVOLVED_IN', '80,10', '40,10'),
  link('KNOWS', '0,1'),
  link('KNOWS_LW', '0,1'),
  link('KNOWS_PHONE', '0,1'),
  link('KNOWS_SN', '0,1'),
  link('LOCATION_IN_AREA', '30,50'),
  link('OCCURRED_AT', '10,30'),
  link('PARTY_TO', '0,10'),
  link('POSTCODE_IN_AREA', '31,50'),
]);

describe('the mapping pole', () => {
  it('is recognised, joins the files of the export and leaves none unused', async () => {
    const { sources, reports, rejects, errors, ofKind } = await readDirectory(EXPORT);
    expect([sources.mapping.name, sources.unused, rejects, errors]).toEqual(['pole', [], [], []]);
    expect(reports).toHaveLength(15);

    const [crime] = ofKind('crime');
    expect(crime).toMatchObject({ sourceKey: 'crime:10', observed: { from: '2017-08-03T23:00:00.000Z' } });
    expect(crime?.mentions.map(({ ref, role, personKey }) => [ref, role, personKey])).toEqual([
      ['party-0', 'party', 'person:0'],
      ['officer-60', 'officer', 'officer:60'],
    ]);
    expect(crime?.identifiers).toMatchObject([
      { kind: 'vehicle', original: 'RY52 APF', key: expect.stringContaining('GB'), attributes: { make: 'Toyota' } },
    ]);
    expect(crime?.places).toMatchObject([
      { precision: 'point', role: 'scene', attributes: { address: '1 Low Road', postcode: 'M1 1AA', area: 'M1' } },
      { precision: 'postcode', original: 'M1 1AA' },
    ]);
    expect(crime?.text).toContain('£3,500 currency');

    const owned = [...ofKind('phone-register'), ...ofKind('email-register')];
    expect(owned.map(({ sourceKey, mentions }) => [sourceKey, mentions[0]?.personKey])).toEqual([
      ['phone:0-20', 'person:0'],
      ['email:0-21', 'person:0'],
    ]);
    expect(owned.flatMap(({ identifiers }) => identifiers.map(({ kind, of, scope }) => [kind, of, scope]))).toEqual([
      ['phone', 'person', 'source'],
      ['email', 'person', 'public'],
    ]);
    expect(ofKind('address-register').map(({ places }) => places.map(({ role }) => role))).toEqual([
      ['home', 'home-postcode'],
      ['home', 'home-postcode'],
    ]);
    expect(ofKind('person-register')[1]?.mentions[0]?.type).toBe('CHILD');

    const [call] = ofKind('call');
    expect(call?.identifiers.map(({ role }) => role)).toEqual(['caller', 'called']);
    expect(call?.identifiers[0]?.key).toBe(owned[0]?.identifiers[0]?.key);
    expect(ofKind('family-register')[0]?.mentions.map(({ role, personKey }) => [role, personKey])).toEqual([
      ['child', 'person:1'],
      ['parent', 'person:0'],
    ]);
  });

  it('says which file of the export a join needs', async () => {
    const { 'x.relationships.OCCURRED_AT.csv': _gone, ...rest } = EXPORT;
    const { errors, reports } = await readDirectory(rest);
    expect(errors).toMatchObject([{ code: 'BAD_FILE', message: expect.stringContaining('OCCURRED_AT') }]);
    expect(reports).toHaveLength(14);
  });

  const whole = join(TEST_DATA, 'pole');
  if (existsSync(whole)) {
    it('reads the real export without a reject', async () => {
      const { rejects, errors, ofKind } = await readSources([whole], 'auto', 1000);
      expect([rejects, errors]).toEqual([[], []]);
      expect([ofKind('crime').length, ofKind('call').length, ofKind('person-register').length]).toEqual([
        1000, 534, 369,
      ]);
      expect(
        ofKind('crime').every(
          (report) => report.places.length === 2 && report.mentions.some(({ role }) => role === 'officer'),
        ),
      ).toBe(true);
    }, 120_000);
  }
});
