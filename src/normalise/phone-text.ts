import { accept, type Normalised, refuse } from './result.js';

/** What is dialled, without punctuation. */
export interface PhoneText {
  /** Digits, after a `+` when the text has one. */
  readonly dialled: string;
  /** The same when written `+44 (0)20 …`: with the trunk zero left out; else null. */
  readonly trunk: string | null;
  readonly extension: string | null;
}

const SCHEME = /^(?:tel|sms|smsto|callto|sip|whatsapp|phone):\/{0,2}/i;
const EXTENSION = /[\s,;(]*(?:;ext=|\bextension|\bexten|\bextn|\bext|(?<=[\d\s).])x|#)[.:\s]*(\d{1,9})\)?$/i;
const LABEL =
  /\(?\b(?:cell(?:phone)?|mobile|mob|home|work|office|fax|main|telephone|phone|tel|ph|call|text|whatsapp|landline|no|number|voice|business)\b\)?[.:]?/gi;
const TWO = /\d[^\d/;,|&]{0,6}(?:\/|;|,|\||&|\bor\b|\band\b)/i;
const KEYPAD = '22233344455566677778889999';

/** What most numbers are written with; nothing that is looked for below can stand in them. */
const PLAIN = /^\+?[\d\s().-]+$/;

/** Reads a folded text of bounded length: URI schemes, labels, extension, vanity letters. */
export function readPhoneText(text: string): Normalised<PhoneText> {
  if (PLAIN.test(text)) return accept({ ...dialledOf(text), extension: null });
  const isUri = SCHEME.test(text);
  let rest = text.replace(SCHEME, '');
  if (isUri)
    rest = rest
      .replace(/%2B/gi, '+')
      .replace(/%20/g, ' ')
      .replace(/[?@].*$/, '')
      .replace(/;phone-context=[^;]*/i, '');
  const extended = EXTENSION.exec(rest) ?? /^x[.:\s]*(\d{1,9})$/i.exec(rest);
  const extension = extended?.[1] ?? null;
  if (extended) rest = rest.slice(0, extended.index);
  rest = rest.replace(LABEL, ' ').trim();
  if (rest === '' && extension !== null) return accept({ dialled: extension, trunk: null, extension: null });
  const second = TWO.exec(rest);
  if (second && countDigits(rest.slice(0, second.index + 1)) >= 7 && countDigits(rest.slice(second.index + 1)) >= 7) {
    return refuse('invalid', 'two phone numbers in one field; split them, or name the separator in the mapping');
  }
  if (/\p{L}/u.test(rest)) {
    const vanity = vanityDigits(rest);
    return vanity === null
      ? refuse('invalid', `"${text.slice(0, 40)}" has letters that are not part of a phone number`)
      : accept({ dialled: vanity, trunk: null, extension });
  }
  if (/[^\d\s+().\-/[\]*#,;:|&_~]/.test(rest)) {
    return refuse('invalid', `"${text.slice(0, 40)}" has signs that do not belong in a phone number`);
  }
  return accept({ ...dialledOf(rest), extension });
}

function dialledOf(text: string): Pick<PhoneText, 'dialled' | 'trunk'> {
  const plus = /^[^\d]*\+/.test(text) ? '+' : '';
  const trunk = plus && text.includes('(0)') ? `+${text.replace('(0)', '').replace(/\D/g, '')}` : null;
  return { dialled: plus + text.replace(/\D/g, ''), trunk };
}

const countDigits = (text: string): number => text.replace(/\D/g, '').length;

/** `1-800-FLOWERS` as digits: an area code in digits, then seven or more letters and digits with three letters on end. */
function vanityDigits(text: string): string | null {
  const signs = text.toUpperCase().replace(/[\s().+-]/g, '');
  const parts = /^(1?)([2-9]\d{2})([A-Z0-9]{7,12})$/.exec(signs);
  const [, country = '', area = '', line = ''] = parts ?? [];
  if (!parts || !/[A-Z]{3}/.test(line)) return null;
  const keys = line.slice(0, 7).replace(/[A-Z]/g, (letter) => KEYPAD[letter.charCodeAt(0) - 65] ?? '');
  return `${country ? '+' : ''}${country}${area}${keys}`;
}
