import type { NormalisedValue } from '../domain/report-draft.js';
import { hasLuhnDigit, luhnDigit } from './luhn.js';
import { isFillerNumber, isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText } from './text.js';

/** What a device is known by. `uuid` covers advertising and installation ids. */
export type DeviceType = 'imei' | 'imsi' | 'mac' | 'uuid' | 'serial';

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/;
const MAC = /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$|^[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$/;

/**
 * A device: `imei:…` (15 digits with Luhn), `imsi:…`, `mac:…`, `uuid:…` or `serial:…`.
 * Serial numbers, IMEIs with a wrong check digit and MAC addresses that software made up are of scope `source`.
 */
export function normaliseDevice(
  text: string,
  options: { readonly type?: DeviceType } = {},
): Normalised<NormalisedValue> {
  const read = readText(text, 'device number', 120);
  if (!read.ok) return read;
  if (isPlaceholder('device', read.value)) return placeholder(read.value);
  const prefixed =
    /^(imei|imeisv|imsi|mac|uuid|idfa|gaid|serial|s\/n|sn)(?: ?(?:no|number|address))?[\s:#.]+(.+)$/i.exec(read.value);
  const bare = (prefixed?.[2] ?? read.value).toLowerCase().trim();
  const type = typeNamed(prefixed?.[1]) ?? options.type ?? guess(bare);
  if (type === 'imei') return imei(bare);
  if (type === 'imsi') return imsi(bare);
  if (type === 'mac') return mac(bare);
  if (type === 'uuid') return uuid(bare);
  const serial = bare.toUpperCase().replace(/[\s-]/g, '');
  if (serial === '' || isFillerNumber(serial)) return placeholder(read.value);
  if (serial.length < 4) return refuse('invalid', 'a serial number has at least 4 characters');
  return accept({ key: `serial:${serial}`, scope: 'source', derived: { type: 'serial' } });
}

function typeNamed(prefix: string | undefined): DeviceType | undefined {
  const name = prefix?.toLowerCase();
  if (name === undefined) return undefined;
  if (name.startsWith('imei')) return 'imei';
  if (name === 'imsi' || name === 'mac') return name;
  return name === 'uuid' || name === 'idfa' || name === 'gaid' ? 'uuid' : 'serial';
}

function guess(bare: string): DeviceType {
  if (MAC.test(bare)) return 'mac';
  if (UUID.test(bare) && bare.includes('-')) return 'uuid';
  const digits = bare.replace(/[\s./-]/g, '');
  return /^\d{15}$/.test(digits) && hasLuhnDigit(digits) ? 'imei' : 'serial';
}

function imei(bare: string): Normalised<NormalisedValue> {
  const digits = bare.replace(/[\s./-]/g, '');
  if (!/^\d{14,16}$/.test(digits))
    return refuse('invalid', 'an IMEI has 15 digits (14 without the check digit, 16 with the software version)');
  if (isFillerNumber(digits)) return placeholder(bare);
  const body = digits.slice(0, 14);
  const whole = digits.length === 15 ? digits : body + luhnDigit(body);
  const luhn = hasLuhnDigit(whole);
  return accept({
    key: `imei:${whole}`,
    scope: luhn ? 'public' : 'source',
    derived: { type: 'imei', checkDigit: luhn, tac: whole.slice(0, 8) },
  });
}

function imsi(bare: string): Normalised<NormalisedValue> {
  const digits = bare.replace(/[\s./-]/g, '');
  if (!/^\d{14,15}$/.test(digits)) return refuse('invalid', 'an IMSI has 15 digits (14 in a few countries)');
  if (isFillerNumber(digits)) return placeholder(bare);
  return accept({ key: `imsi:${digits}`, scope: 'public', derived: { type: 'imsi', mcc: digits.slice(0, 3) } });
}

function mac(bare: string): Normalised<NormalisedValue> {
  const hex = bare.replace(/[\s:.-]/g, '');
  if (!/^[0-9a-f]{12}$/.test(hex)) return refuse('invalid', 'a MAC address has 12 hexadecimal digits');
  if (/^(.)\1*$/.test(hex)) return placeholder(bare);
  const first = Number.parseInt(hex.slice(0, 2), 16);
  if (first & 1) return refuse('invalid', 'this MAC address is of a group of devices (its first byte is odd)');
  const madeUp = (first & 2) !== 0;
  const key = `mac:${hex.replace(/..(?=.)/g, '$&:')}`;
  return accept({ key, scope: madeUp ? 'source' : 'public', derived: { type: 'mac', locallyAdministered: madeUp } });
}

function uuid(bare: string): Normalised<NormalisedValue> {
  const hex = bare.replace(/[\s{}-]/g, '');
  if (!/^[0-9a-f]{32}$/.test(hex)) return refuse('invalid', 'a UUID has 32 hexadecimal digits');
  if (/^(.)\1*$/.test(hex)) return placeholder(bare);
  const key = `uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
  return accept({ key, scope: 'public', derived: { type: 'uuid' } });
}
