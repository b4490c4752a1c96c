import type { IdentifierDraft } from '../../src/domain/report-draft.js';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { mention, phone, place, report } from './drafts.js';

/** What one pattern of the product must find, and what it must leave. */
export interface PatternFixture {
  readonly pattern: string;
  readonly finds: readonly KeyedReport[];
  readonly leaves: readonly KeyedReport[];
  /** Kind and key of the values in the one answer. */
  readonly answer: readonly (readonly [kind: string, key: string])[];
}

const at = (day: number, days = 0) => ({
  from: new Date(Date.UTC(2024, 0, day, 12)).toISOString(),
  to: new Date(Date.UTC(2024, 0, day + days, 13)).toISOString(),
  precision: 'hour' as const,
});
const value = (kind: IdentifierDraft['kind'], key: string, role: string, of: string | null = null) =>
  phone(key, { kind, role, of });
const child = (name: string, role = 'victim') => mention('child', name, { type: 'CHILD', role });
const adult = (role = 'suspect') => mention('adult', null, { role });
const spot = (lat: number, lon: number, role: string, of: string | null = null) =>
  place('point', `${lat.toFixed(5)},${lon.toFixed(5)}`, { derived: { lat, lon }, role, of });

/** A tip about a child with one value, of the person of concern unless said otherwise. */
const tip = (key: string, name: string, named: IdentifierDraft, who = adult(), marking = 'OPEN'): KeyedReport =>
  report(key, { kind: 'tip', marking, observed: at(5), mentions: [child(name), who], identifiers: [named] });
const ad = (key: string, day: number, more: Partial<KeyedReport>): KeyedReport =>
  report(key, { kind: 'advertisement', observed: at(day), ...more });
const inCity = (key: string, day: number, number: string, city: string): KeyedReport =>
  ad(key, day, {
    identifiers: [value('phone', number, 'contact-phone')],
    places: [place('city', `US-IL-${city}`, { role: 'advertised-in' })],
  });
const account = (key: string, day: number, days: number, handle: string, platform = 'chirp'): KeyedReport =>
  report(key, {
    kind: 'account',
    observed: at(day, days),
    identifiers: [phone(`${platform}:${handle}`, { kind: 'account', role: 'account', derived: { platform, handle } })],
  });
const missing = (key: string, name: string, day: number, more: Partial<KeyedReport>): KeyedReport =>
  report(key, { kind: 'missing-child', observed: at(day), mentions: [child(name, 'missing-child')], ...more });
const lastSeen = (key: string, name: string, day: number, lat: number, lon: number): KeyedReport =>
  missing(key, name, day, { places: [spot(lat, lon, 'last-seen', 'child')] });
const seen = (key: string, day: number, plate: string, lat: number, lon: number): KeyedReport =>
  report(key, {
    kind: 'vehicle-sighting',
    observed: at(day),
    identifiers: [value('vehicle', plate, 'seen-vehicle')],
    places: [spot(lat, lon, 'seen-at')],
  });
const call = (key: string, day: number, imei: string, number: string): KeyedReport =>
  report(key, {
    kind: 'call',
    observed: at(day),
    identifiers: [value('device', imei, 'caller-device'), value('phone', number, 'caller')],
  });
const pictured = (key: string, day: number, picture: string, more: { name?: string; number?: string }): KeyedReport =>
  ad(key, day, {
    mentions: more.name ? [mention('advertised', more.name)] : [],
    identifiers: [
      value('image', `sha256:${picture.repeat(64)}`, 'picture'),
      ...(more.number ? [value('phone', more.number, 'contact-phone')] : []),
    ],
  });

const susPhone = (number: string, of = 'adult') => value('phone', number, 'suspect-phone', of);

export const PATTERN_FIXTURES: readonly PatternFixture[] = [
  {
    pattern: 'two-children-one-phone',
    finds: [tip('p1a', 'Ana Ruiz', susPhone('+13125550101')), tip('p1b', 'Ben Cole', susPhone('+13125550101'))],
    leaves: [
      // The same person reports about two children.
      tip('p1c', 'Cleo Diaz', value('phone', '+13125550102', 'reporter-phone', 'adult'), adult('reporter')),
      tip('p1d', 'Dan Evers', value('phone', '+13125550102', 'reporter-phone', 'adult'), adult('reporter')),
      // One child in two reports, as its source says.
      ...['p1e', 'p1f'].map((key) =>
        report(key, {
          kind: 'tip',
          observed: at(6),
          mentions: [mention('child', 'Eve Fox', { type: 'CHILD', role: 'victim', personKey: 'eve' }), adult()],
          identifiers: [susPhone('+13125550103')],
        }),
      ),
    ],
    answer: [['phone', '+13125550101']],
  },
  {
    pattern: 'phone-in-several-cities',
    finds: [
      inCity('p2a', 1, '+13125550110', 'chicago'),
      inCity('p2b', 4, '+13125550110', 'joliet'),
      inCity('p2c', 9, '+13125550110', 'peoria'),
    ],
    leaves: [
      // Three cities, but in too many days.
      inCity('p2d', 1, '+13125550111', 'chicago'),
      inCity('p2e', 8, '+13125550111', 'joliet'),
      inCity('p2f', 16, '+13125550111', 'peoria'),
      // Often, but in two cities.
      inCity('p2g', 1, '+13125550112', 'chicago'),
      inCity('p2h', 2, '+13125550112', 'joliet'),
      inCity('p2i', 3, '+13125550112', 'chicago'),
    ],
    answer: [['phone', '+13125550110']],
  },
  {
    pattern: 'account-after-last-contact',
    finds: [
      missing('p3a', 'Gus Hale', 10, { identifiers: [value('account', 'chirp:gus.h', 'known-account', 'child')] }),
      report('p3b', { observed: at(40), identifiers: [value('account', 'chirp:gus.h', 'suspect-account')] }),
    ],
    leaves: [
      missing('p3c', 'Hal Ives', 10, { identifiers: [value('account', 'chirp:hal.i', 'known-account', 'child')] }),
      report('p3d', { observed: at(3), identifiers: [value('account', 'chirp:hal.i', 'suspect-account')] }),
      report('p3e', { observed: null, identifiers: [value('account', 'chirp:hal.i', 'suspect-account')] }),
    ],
    answer: [['account', 'chirp:gus.h']],
  },
  {
    pattern: 'closed-handle-returns',
    finds: [account('p4a', 1, 20, 'night.owl'), account('p4b', 60, 90, 'night.owl')],
    leaves: [
      // Two rows about one account that is still open.
      account('p4c', 1, 0, 'day.lark'),
      account('p4d', 60, 0, 'day.lark'),
    ],
    answer: [['account', 'chirp:night.owl']],
  },
  {
    pattern: 'handle-on-another-platform',
    finds: [account('p5a', 1, 30, 'blue_kite_77'), account('p5b', 45, 2, 'blue_kite_77', 'plume')],
    leaves: [
      // On both at the same time.
      account('p5c', 1, 30, 'red_kite_78'),
      account('p5d', 15, 30, 'red_kite_78', 'plume'),
    ],
    answer: [
      ['account', 'chirp:blue_kite_77'],
      ['account', 'plume:blue_kite_77'],
    ],
  },
  {
    pattern: 'vehicle-near-two-last-contacts',
    finds: [
      lastSeen('p6a', 'Ida Jones', 5, 40, -90),
      lastSeen('p6b', 'Jim Kent', 25, 41, -91),
      seen('p6c', 6, 'plate:US-IL-AAA1111', 40.005, -90),
      seen('p6d', 24, 'plate:US-IL-AAA1111', 41.005, -91),
    ],
    leaves: [
      // Near one of them, and near the other too late.
      seen('p6e', 6, 'plate:US-IL-BBB2222', 40.005, -90),
      seen('p6f', 60, 'plate:US-IL-BBB2222', 41.005, -91),
      // At the right time, but 11 km away from one.
      seen('p6g', 6, 'plate:US-IL-CCC3333', 40.005, -90),
      seen('p6h', 24, 'plate:US-IL-CCC3333', 41.1, -91),
    ],
    answer: [['vehicle', 'plate:US-IL-AAA1111']],
  },
  {
    pattern: 'device-with-several-phones',
    finds: [
      call('p7a', 1, 'imei:490154203237518', '+13125550120'),
      call('p7b', 9, 'imei:490154203237518', '+13125550121'),
    ],
    leaves: [
      call('p7c', 1, 'imei:490154203237526', '+13125550122'),
      call('p7d', 9, 'imei:490154203237526', '+13125550122'),
      // Years apart: the telephone was sold.
      call('p7e', 1, 'imei:490154203237534', '+13125550123'),
      call('p7f', 900, 'imei:490154203237534', '+13125550124'),
    ],
    answer: [['device', 'imei:490154203237518']],
  },
  {
    pattern: 'address-on-the-net-and-several-children',
    finds: [
      tip('p8a', 'Kim Lowe', value('ip', '198.51.100.7', 'suspect-address', 'adult')),
      tip('p8b', 'Lea Moss', value('ip', '198.51.100.7', 'suspect-address', 'adult')),
    ],
    // A carrier's: more than twenty reports name it.
    leaves: Array.from({ length: 21 }, (_, i) =>
      tip(`p8c${i}`, `Child Number${i}`, value('ip', '198.51.100.9', 'suspect-address', 'adult')),
    ),
    answer: [['ip', '198.51.100.7']],
  },
  {
    pattern: 'picture-under-different-names',
    finds: [pictured('p9a', 1, 'a', { name: 'Mia' }), pictured('p9b', 8, 'a', { name: 'Nora' })],
    leaves: [pictured('p9c', 1, 'b', { name: 'Olga' }), pictured('p9d', 8, 'c', { name: 'Pia' })],
    answer: [['image', `sha256:${'a'.repeat(64)}`]],
  },
  {
    pattern: 'email-in-several-cases',
    finds: [
      tip('p10a', 'Quin Reed', value('email', 'one@example.org', 'suspect-email', 'adult')),
      tip('p10b', 'Rae Stone', value('email', 'one@example.org', 'suspect-email', 'adult')),
    ],
    leaves: [
      tip('p10c', 'Sam Tate', value('email', 'desk@example.org', 'reporter-email', 'adult'), adult('reporter')),
      tip('p10d', 'Tia Upton', value('email', 'desk@example.org', 'reporter-email', 'adult'), adult('reporter')),
    ],
    answer: [['email', 'one@example.org']],
  },
  {
    pattern: 'replaced-phone',
    finds: [
      pictured('p11a', 1, 'd', { number: '+13125550130' }),
      pictured('p11b', 20, 'd', { number: '+13125550131' }),
    ],
    leaves: [
      // Both go on being used.
      pictured('p11c', 1, 'e', { number: '+13125550132' }),
      pictured('p11d', 20, 'e', { number: '+13125550133' }),
      pictured('p11e', 30, 'e', { number: '+13125550132' }),
    ],
    answer: [
      ['phone', '+13125550130'],
      ['phone', '+13125550131'],
    ],
  },
  {
    pattern: 'address-in-several-cases',
    finds: [lastSeen('p12a', 'Uma Vance', 100, 45, -95), lastSeen('p12b', 'Vic Wood', 200, 45, -95)],
    leaves: [
      missing('p12c', 'Walt Young', 100, {
        places: [place('city', 'US-IL-joliet', { role: 'last-seen', of: 'child' })],
      }),
      missing('p12d', 'Xena Zane', 200, {
        places: [place('city', 'US-IL-joliet', { role: 'last-seen', of: 'child' })],
      }),
    ],
    answer: [['location', 'point:45.00000,-95.00000']],
  },
  {
    pattern: 'vehicle-in-several-tips',
    finds: [
      tip('p13a', 'Yan Abel', value('vehicle', 'plate:US-IL-DDD4444', 'mentioned-vehicle')),
      tip('p13b', 'Zoe Bond', value('vehicle', 'plate:US-IL-DDD4444', 'mentioned-vehicle')),
    ],
    leaves: [tip('p13c', 'Abe Cash', value('vehicle', 'plate:US-IL-EEE5555', 'mentioned-vehicle'))],
    answer: [['vehicle', 'plate:US-IL-DDD4444']],
  },
];
