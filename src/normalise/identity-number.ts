import { hasMod11Digit, hasVerhoeffDigit, remainder97, weightedSum } from './check-digits.js';
import { hasLuhnDigit } from './luhn.js';
import { isFillerNumber, isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText } from './text.js';

interface Kind {
  readonly form: RegExp;
  /** Whether the check digit is right; absent where the kind has none. */
  readonly check?: (number: string) => boolean;
}

const ANY = /^(?=.*\d)[A-Z0-9]{4,24}$/;

/** Kinds of numbers that an authority gives one person alone, by the documents that define them. */
const KINDS = {
  /** Social Security Administration: no area 000, 666 or 900 and above, no group 00, no serial 0000. */
  ssn: { form: /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/ },
  /** Canada, social insurance number. */
  sin: { form: /^[1-9]\d{8}$/, check: hasLuhnDigit },
  /** England and Wales, NHS number: Data Dictionary, modulus 11. */
  nhs: {
    form: /^\d{10}$/,
    check: (n) => (11 - (weightedSum(n, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(n[9]),
  },
  /** India, UIDAI. */
  aadhaar: { form: /^[2-9]\d{11}$/, check: hasVerhoeffDigit },
  /** China, GB 11643. */
  residentId: { form: /^\d{17}[\dX]$/, check: hasMod11Digit },
  israeliId: { form: /^\d{9}$/, check: hasLuhnDigit },
  southAfricanId: { form: /^\d{13}$/, check: hasLuhnDigit },
  /** Spain, DNI and NIE (Real Decreto 1553/2005). */
  dni: {
    form: /^[XYZ\d]\d{7}[A-Z]$/,
    check: (n) =>
      'TRWAGMYFPDXBNJZSQVHLCKE'[Number(n.slice(0, 8).replace(/^[XYZ]/, (l) => String('XYZ'.indexOf(l)))) % 23] === n[8],
  },
  /** Poland. */
  pesel: { form: /^\d{11}$/, check: (n) => weightedSum(n, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0 },
  /** France, numéro d'inscription au répertoire; Corsica writes 2A and 2B. */
  nir: {
    form: /^[1-478]\d{4}(?:\d\d|2[AB])\d{8}$/,
    check: (n) => 97 - remainder97(n.slice(0, 13).replace('2A', '19').replace('2B', '18')) === Number(n.slice(13)),
  },
  passport: { form: /^(?=.*\d)[A-Z0-9]{5,15}$/ },
  driverLicence: { form: ANY },
  alienNumber: { form: /^A?\d{7,9}$/ },
  nationalId: { form: ANY },
} as const satisfies Readonly<Record<string, Kind>>;

export type IdentityKind = keyof typeof KINDS;
export const IDENTITY_KINDS = Object.keys(KINDS) as readonly IdentityKind[];

/** Numbers printed on sample cards, which thousands of records have. */
const SAMPLES: ReadonlySet<string> = new Set(['078051120', '219099999', '123456789', '987654321']);

/** An identity number as `kind:NUMBER`, without separators. A text that names its kind itself (`passport: X123`) is of that one. */
export function identityNumber(kind: IdentityKind, text: string): Normalised<string> {
  const read = readText(text, 'identity number', 60);
  if (!read.ok) return read;
  if (isPlaceholder('device', read.value)) return placeholder(read.value);
  const [, prefix, rest] = /^([a-z]+):(.+)$/i.exec(read.value) ?? [];
  const named = IDENTITY_KINDS.find((each) => each.toLowerCase() === prefix?.toLowerCase());
  const number = (named ? rest! : read.value).toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (isFillerNumber(number) || SAMPLES.has(number) || /^(.)\1*$/.test(number)) return placeholder(read.value);
  const its = named ?? kind;
  return KINDS[its].form.test(number)
    ? accept(`${its}:${number}`)
    : refuse('invalid', `"${read.value.slice(0, 30)}" is not a number of the kind ${its}`);
}

/** Whether the check digit of a `kind:NUMBER` is right; null where its kind has none. */
export function checkDigitFits(identity: string): boolean | null {
  const colon = identity.indexOf(':');
  const kind: Kind | undefined = KINDS[identity.slice(0, colon) as IdentityKind];
  return kind?.check ? kind.check(identity.slice(colon + 1)) : null;
}
