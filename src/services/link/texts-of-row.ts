import { normaliseAccount } from '../../normalise/account.js';
import { addressKey } from '../../normalise/address-key.js';
import { normaliseBodyColour } from '../../normalise/body-colour.js';
import { normaliseEmail } from '../../normalise/email.js';
import type { PhoneNormaliser } from '../../normalise/phone.js';
import { isPlaceholder } from '../../normalise/placeholder.js';
import { normaliseSex } from '../../normalise/sex.js';
import { slugOf } from '../../normalise/text.js';
import type { TextField } from '../../resolution/person-record.js';
import { remembering } from './remembering.js';

/** Fields whose columns are alternatives; those of the other fields are parts of one text. */
const ALTERNATIVES: ReadonlySet<TextField> = new Set(['phone', 'email', 'account']);

const NONE: readonly string[] = [];

/** Reads what the columns of a field say: normalised, each value once; nothing when they say nothing. */
export function textReader(
  field: TextField,
  phones: PhoneNormaliser,
  region = 'US',
): (written: readonly string[]) => readonly string[] {
  const one = remembering((text) => {
    const read = textOf(field, text, phones, region);
    return read ? [read] : NONE;
  });
  return (written) =>
    ALTERNATIVES.has(field) && written.length > 1 ? [...new Set(written.flatMap(one))] : one(written.join(' '));
}

function textOf(field: TextField, text: string, phones: PhoneNormaliser, region: string): string {
  if (!text || isPlaceholder('place', text)) return '';
  switch (field) {
    case 'email':
      return keyOf(normaliseEmail(text));
    case 'phone':
      return keyOf(phones(text, { region }));
    case 'account':
      return keyOf(normaliseAccount(text));
    case 'sex':
      return wordOf(normaliseSex(text)).toLowerCase();
    case 'eyes':
    case 'hair':
      return wordOf(normaliseBodyColour(text));
    case 'street':
      return addressKey(text);
    case 'postcode':
      // The last four digits of a US code are often missing.
      return slugOf(/^\d{5}-?\d{4}$/.test(text) ? text.slice(0, 5) : text, ' ');
    default:
      return slugOf(text, ' ');
  }
}

const keyOf = (read: { ok: boolean; value?: { key: string } }): string => (read.ok ? read.value!.key : '');
const wordOf = (read: { ok: boolean; value?: string }): string => (read.ok ? read.value! : '');
