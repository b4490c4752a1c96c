import { describe, expect, it } from '@jest/globals';
import { mapRow, reportOf } from './map-rows.js';

const TIPS = `
name: tips
version: 1
defaults: { region: US, dateOrder: mdy, zone: America/Chicago, marking: OPEN }
tables:
  tips:
    report:
      key: "tip:{No}"
      kind: tip
      title: "Tip {No}: {City}, {State}"
      text: "{Text?}"
      url: "{Link?}"
      marking: { from: "{Class?}", map: { police: "restricted//police" } }
      observed: { value: "{Date?}", time: "{Time?}", duration: { value: "{Seconds?}", unit: seconds } }
    mentions:
      - ref: child
        type: CHILD
        role: missing
        when: "{Last?}"
        personKey: "{Key?}"
        name: { given: "{First?}", family: "{Last?}" }
        aliases: { from: "{Also?}", split: ";" }
        birth: "{DOB?}"
        age: "{Age?}"
        height: "{Height?}"
        identifiers: [{ kind: phone, role: own-phone, value: "{Phone?}", attributes: { carrier: "{Carrier?}" } }]
      - ref: "other-{o#}"
        each: { o: others }
        type: BY_AGE
        role: { from: "{o.role}", default: seen-with }
        name: "{o.name}"
        age: "{o.age}"
    identifiers:
      - { kind: email, role: reporter, value: "{Email?}", of: child }
      - { kind: ip, role: seen, each: { a: addresses }, value: "{a}", confidence: 0.5 }
    places:
      - { role: seen, city: "{City}", state: "{State}", country: US }
`;
const BARE = { No: '7', City: 'Austin', State: 'TX' };

describe('mapping a record', () => {
  it('makes the report with its people, values, owners and places', () => {
    const report = reportOf(TIPS, {
      ...BARE,
      First: 'Ana',
      Last: 'Reyes',
      Also: 'Annie; A. R.',
      Age: '14',
      Phone: '(312) 555-0134',
      Carrier: 'Acme',
      Email: 'a@b.org',
      Date: '01/31/2026',
      Time: '13:05',
      Seconds: '60',
      Class: 'Police',
    });
    expect(report).toMatchObject({
      source: 'test',
      sourceKey: 'tip:7',
      kind: 'tip',
      title: 'Tip 7: Austin, TX',
      marking: 'RESTRICTED//POLICE',
    });
    expect(report.observed).toMatchObject({ from: '2026-01-31T19:05:00.000Z', to: '2026-01-31T19:07:00.000Z' });
    expect(report.mentions).toMatchObject([
      { ref: 'child', type: 'CHILD', name: { full: 'Ana Reyes' }, age: { min: 14, max: 14 } },
    ]);
    expect(report.mentions[0]?.aliases.map((alias) => alias.full)).toEqual(['Annie', 'A. R.']);
    expect(report.identifiers).toMatchObject([
      { kind: 'phone', of: 'child', role: 'own-phone', original: '(312) 555-0134', attributes: { carrier: 'Acme' } },
      { kind: 'email', of: 'child', key: 'a@b.org', observed: report.observed },
    ]);
    expect(report.places).toMatchObject([{ role: 'seen', precision: 'city', original: 'Austin, TX' }]);
  });

  it('repeats an entry for each item of a list', () => {
    const report = reportOf(TIPS, {
      ...BARE,
      others: [
        { name: 'Bo Lee', age: 15 },
        { name: 'Cy Lee', age: 40, role: 'driver' },
      ],
      addresses: ['198.51.100.7', '203.0.113.9'],
    });
    expect(report.mentions.map(({ ref, type, role }) => [ref, type, role])).toEqual([
      ['other-1', 'CHILD', 'seen-with'],
      ['other-2', 'PERSON', 'driver'],
    ]);
    expect(report.identifiers.map(({ original, confidence }) => [original, confidence])).toEqual([
      ['198.51.100.7', 0.5],
      ['203.0.113.9', 0.5],
    ]);
  });

  it('rejects the record without its key, with its text, and a key that stands for nothing', () => {
    for (const No of ['', '  ', 'N/A', '-']) {
      const { report, rejects } = mapRow(TIPS, { ...BARE, No });
      expect(report).toBeNull();
      expect(rejects).toMatchObject([
        { code: 'MISSING_KEY', field: 'No', line: 2, record: expect.stringContaining('Austin') },
      ]);
    }
  });

  it('rejects the record whose marking is none: it must not go in more open than it is', () => {
    expect(mapRow(TIPS, { ...BARE, Class: 'TOP SECRET' })).toMatchObject({
      report: null,
      rejects: [{ code: 'BAD_MARKING' }],
    });
  });

  it('takes the marking of the row, else of the command, else of the mapping', () => {
    expect(reportOf(TIPS, { ...BARE, Class: 'sealed' }, { marking: 'CONFIDENTIAL' }).marking).toBe('SEALED');
    expect(reportOf(TIPS, BARE, { marking: 'CONFIDENTIAL' }).marking).toBe('CONFIDENTIAL');
    expect(reportOf(TIPS, BARE).marking).toBe('OPEN');
  });

  it('leaves out a field it cannot read, reports it, and keeps its text beside the person', () => {
    const { report, rejects } = mapRow(TIPS, {
      ...BARE,
      Last: 'Reyes',
      DOB: '31/31/2010',
      Phone: '12',
      Date: 'soon',
      Link: 'javascript:alert(1)',
    });
    expect(report).toMatchObject({
      observed: null,
      url: null,
      identifiers: [],
      mentions: [{ birth: null, details: { birth: '31/31/2010' } }],
    });
    expect(rejects.map(({ code, field, value, record }) => [code, field, value, record])).toEqual([
      ['BAD_DATE', 'Date', 'soon', null],
      ['BAD_BIRTH', 'DOB', '31/31/2010', null],
      ['BAD_PHONE', 'Phone', '12', null],
      ['BAD_URL', 'Link', 'javascript:alert(1)', null],
    ]);
  });

  it('keeps placeholders to be read and never joins them', () => {
    const { report, rejects } = mapRow(TIPS, {
      ...BARE,
      Last: 'Reyes',
      Phone: '000-000-0000',
      Email: 'unknown',
      Key: '-',
    });
    expect(report?.identifiers).toEqual([]);
    expect(report?.mentions[0]?.personKey).toBeNull();
    expect(report?.placeholders).toEqual(['person key: -', 'phone: 000-000-0000', 'email: unknown']);
    expect(rejects).toEqual([]);
  });

  it('refuses pictures in any field and writes down their hash only', () => {
    const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(80, 7)]).toString('base64');
    for (const Text of [`data:image/png;base64,${picture}`, picture, `see ${picture} here`]) {
      const { report, rejects } = mapRow(TIPS, { ...BARE, Text });
      expect(report?.text).toBeNull();
      expect(rejects).toMatchObject([
        {
          code: 'MEDIA',
          field: 'Text',
          value: null,
          record: null,
          reason: expect.stringMatching(/sha256:[0-9a-f]{64}$/),
        },
      ]);
      const whole = mapRow(TIPS, { ...BARE, No: '', Text });
      expect(JSON.stringify([report, rejects, whole])).not.toContain(picture.slice(0, 60));
    }
  });

  it('changes the content hash with any field and with the mapping, and not with the order of fields', () => {
    const hash = reportOf(TIPS, BARE).contentHash;
    expect(reportOf(TIPS, { State: 'TX', City: 'Austin', No: '7' }).contentHash).toBe(hash);
    expect(reportOf(TIPS, { ...BARE, Unused: 'x' }).contentHash).not.toBe(hash);
    expect(reportOf(TIPS.replace('version: 1', 'version: 2'), BARE).contentHash).not.toBe(hash);
  });

  it('reads hostile text as text', () => {
    const hostile = [
      "'}) DETACH DELETE n //",
      '{ __schema { types } }',
      '$(7*7)',
      '{{No}}',
      '\u202Eevil',
      '🙂'.repeat(2000),
    ];
    for (const Text of hostile) expect(reportOf(TIPS, { ...BARE, Text }).text).toBe(Text);
    expect(mapRow(TIPS, { ...BARE, Text: 'a\0b' }).rejects[0]?.code).toBe('NUL_BYTE');
    expect(mapRow(TIPS, { ...BARE, Text: '\ud800' }).rejects[0]?.code).toBe('BAD_ENCODING');
    expect(reportOf(TIPS, { ...BARE, '__proto__.No': 'x', constructor: 'y' }).sourceKey).toBe('tip:7');
  });

  it('gives a row without a key of its own none', () => {
    expect(reportOf(TIPS.replace('      key: "tip:{No}"\n', ''), BARE).sourceKey).toBeNull();
  });
});
