import type { Refusal } from './result.js';
import { refuse } from './result.js';

const list = (text: string): ReadonlySet<string> => new Set(text.split('|'));

const COMMON = list(
  'na|n a|none|null|nil|nan|undefined|unknown|unk|unkn|not known|not available|not applicable|not provided|not given|' +
    'not specified|not stated|not recorded|not entered|no data|no value|no info|no information|missing|blank|empty|tbd|tba|' +
    'to be determined|redacted|withheld|refused|declined|no answer|x|xx|xxx|xxxx|xxxxx|xxxxxx|test|testing|dummy|placeholder|anonymous',
);

/** Words that stand for "nothing known" in fields of one kind, lower-case, punctuation as single spaces. */
const OWN = {
  phone: list(
    'no phone|no number|private|private number|blocked|blocked number|restricted|unavailable|no caller id|unlisted|unknown number|' +
      'unknown caller|anonymous caller|phone|number|same|disconnected',
  ),
  email: list('no email|noemail|email|no e mail|same'),
  account: list(
    'user|username|user name|handle|admin|no account|no handle|deleted|deleted user|account|profile|me|someone',
  ),
  name: list(
    'unknown unknown|unknown male|unknown female|unknown man|unknown woman|unknown child|unknown person|unknown caller|unknown name|' +
      'name unknown|no name|name|first last|first name|last name|john doe|jane doe|johnny doe|janie doe|baby doe|doe john|doe jane|doe|' +
      'jon doe|juan doe|baby|baby boy|baby girl|baby boy doe|baby girl doe|boy|girl|infant|newborn|infant doe|male|female|person|child|minor|' +
      'victim|suspect|test test|test user|test person|fnu lnu|lnu fnu|fnu|lnu|nfn nln|nmn|anon|anonymous caller|mr|mrs|ms|same|self|tester|' +
      'joe bloggs|unidentified|unidentified person|unidentified male|unidentified female',
  ),
  date: list(
    'never|0|00 00 0000|0000 00 00|00000000|00 00 00|date|dob|no date|1900 01 01|01 01 1900|1 1 1900|19000101|ongoing|current|' +
      // What databases and spreadsheets put where there is no date.
      '1901 01 01|01 01 1901|1 1 1901|19010101|1899 12 30|1899 12 31|1753 01 01|17530101',
  ),
  place: list(
    'unknown unknown|unknown city|unknown address|no address|no fixed address|no fixed abode|nfa|homeless|transient|address|city|' +
      'state|various|multiple|same|anywhere|nowhere|somewhere|online|internet|unknown location|00000|99999',
  ),
  ip: list('no ip|ip|ip address|hidden'),
  plate: list(
    'no plate|noplate|no plates|noplates|no tag|no tags|temp|temporary|temp tag|paper plate|plate|tag|dealer|stolen|expired|obscured|covered',
  ),
  vin: list('no vin|novin|vin|obscured|removed'),
  device: list('no device|device|imei|imsi|mac|no imei|serial|serial number|default|default string'),
  hash: list('no hash|hash|no image|image|file'),
  measure: list('0|00|000|99|999|9999|average|medium|avg'),
  sex: list('u|not reported|ns'),
} as const;

/** Kinds that have a list of placeholders of their own beside the common one. */
export type PlaceholderKind = keyof typeof OWN;

const ONLY_PUNCTUATION = /^[\s\-_.*?#/\\,;:|~=+'"()[\]<>!]+$/;

/** Words of a text as the lists hold them. */
const wordsOf = (text: string): string =>
  (/^[ -~]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  ).trim();

/** True when the whole (folded) text stands for "nothing known" in a field of this kind. */
export function isPlaceholder(kind: PlaceholderKind, text: string): boolean {
  if (text.length > 60) return ONLY_PUNCTUATION.test(text);
  if (ONLY_PUNCTUATION.test(text)) return true;
  const words = wordsOf(text);
  return COMMON.has(words) || OWN[kind].has(words);
}

/** The refusal of a placeholder. */
export const placeholder = (text: string): Refusal =>
  refuse('placeholder', `"${text.slice(0, 60)}" stands for no value; leave the field empty or give the real one`);

/** True for digits nobody has: one digit repeated, or a run upwards or downwards; national part of at least 4 digits. */
export function isFillerNumber(digits: string): boolean {
  if (/^0*$/.test(digits)) return true;
  if (digits.length < 4) return false;
  if (/^(\d)\1+$/.test(digits)) return true;
  return digits.length >= 6 && ('01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits));
}
