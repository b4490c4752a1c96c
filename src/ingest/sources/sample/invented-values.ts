import { Random } from '../../../domain/random.js';

const ONSETS = 'd j l m r v y z ch sh fl th bl dr pl kr qu sk zh wr'.split(' ');
const VOWELS = ['a', 'e', 'i', 'o', 'ai'];
const WORDS = 1_000_000;
const MAIL_HOSTS = [
  'mail.example.com',
  'example.com',
  'post.example.org',
  'inbox.example.net',
  'example.org',
  'web.example.com',
];

/** Platforms that do not exist, so that no handle can be a real person's. */
export const PLATFORMS: readonly string[] = ['photogram', 'chatterbox', 'ringline', 'palspace', 'gamerhub'];

/** An invented word; every n below a million has its own. */
export function inventedWord(n: number): string {
  // 617,353 shares no factor with a million, so the map is one to one and neighbours look unrelated.
  const mixed = (n * 617_353 + 271_828) % WORDS;
  const syllable = (index: number): string => `${ONSETS[Math.floor(index / 5)]}${VOWELS[index % 5]}`;
  return syllable(Math.floor(mixed / 10_000)) + syllable(Math.floor(mixed / 100) % 100) + syllable(mixed % 100);
}

/** The n-th handle: `platform:handle`, never two alike. */
export function inventedAccount(seed: number, n: number): string {
  const random = Random.at(seed, 'account', n);
  const before = random.chance(0.4) ? `${random.pick(['its', 'real', 'the', 'hey', 'im', 'only'])}_` : '';
  const after = random.chance(0.6) ? String(random.between(1, 99)) : '';
  return `${random.pickRanked(PLATFORMS)}:${before}${inventedWord(n)}${after}`;
}

/** The n-th e-mail address, at a host kept for examples. */
export function inventedEmail(seed: number, n: number, given: string): string {
  const random = Random.at(seed, 'email', n);
  const name = given
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  return `${name}.${inventedWord(n)}@${random.pickRanked(MAIL_HOSTS)}`;
}

/** The n-th number plate of the state: three letters and four digits. */
export function inventedPlate(n: number, state: string): string {
  // 26^3 * 10^4 plates; 7,654,321 shares no factor with that.
  const mixed = (n * 7_654_321 + 1_234_567) % 175_760_000;
  const letter = (value: number): string => String.fromCharCode(65 + (value % 26));
  const letters = Math.floor(mixed / 10_000);
  const plate = `${letter(Math.floor(letters / 676))}${letter(Math.floor(letters / 26))}${letter(letters)}`;
  return `plate:US-${state}-${plate}${String(mixed % 10_000).padStart(4, '0')}`;
}

/** The n-th IMEI: of a type code kept for test equipment (it starts with 00), with its Luhn check digit. */
export function inventedImei(n: number): string {
  const body = `00101${String((n * 617_353_219) % 1_000_000_000).padStart(9, '0')}`;
  let sum = 0;
  for (let i = 0; i < body.length; i += 1) {
    const digit = Number(body[i]) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return `imei:${body}${(10 - (sum % 10)) % 10}`;
}

/** SHA-256 of an image that does not exist. */
export function inventedImage(seed: number, ...path: readonly (string | number)[]): string {
  const random = Random.at(seed, 'image', ...path);
  let hex = '';
  for (let i = 0; i < 8; i += 1) hex += random.bits().toString(16).padStart(8, '0');
  return `sha256:${hex}`;
}

/** The n-th address of the IPv6 range kept for documentation (RFC 3849). */
export function inventedIp(n: number): string {
  const group = (value: number): string => (value & 0xffff).toString(16);
  return `2001:db8:${group(Math.floor(n / 65_536) + 1)}:${group(n)}::${group((n * 7 + 3) % 251) === '0' ? '1' : group((n * 7 + 3) % 251)}`;
}
