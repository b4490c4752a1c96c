import { type Comparison, MISSING, textsOfKey } from '../comparison.js';
import type { PersonRecord } from '../person-record.js';
import { editsUpTo, jaroWinkler } from '../similarity.js';

const LEVELS = [
  'same',
  'two letters differ',
  'same name at another provider',
  'name at another provider, one letter differs',
  'similar',
  'different',
] as const;
const [SAME, TWO_LETTERS, SAME_LOCAL, CLOSE_LOCAL, SIMILAR, DIFFERENT] = LEVELS.keys() as unknown as [0, 1, 2, 3, 4, 5];
/** Between similar and different: alike in the name only, of which the names themselves tell already. */
const OF_THE_NAME = 4.5;

/** Begins the address in the key of a feature when it is made of the name. */
const MARK = ' ';
/** Letters of a word of a name that an address does not hold by chance. */
const LEAST_WORD = 3;

interface Email {
  readonly address: string;
  /** What stands before the @. */
  readonly local: string;
  /** The digits of it. */
  readonly digits: string;
  /** Whether it holds a word of the person's name. */
  readonly isOfName: boolean;
}

function emailOf(text: string): Email {
  const isOfName = text.startsWith(MARK);
  const address = isOfName ? text.slice(MARK.length) : text;
  const local = address.slice(0, address.lastIndexOf('@'));
  return { address, local, digits: local.replaceAll(/\D/g, ''), isOfName };
}

const levelOf = (x: Email, y: Email): number => {
  if (x.address === y.address) return SAME;
  const edits = editsUpTo(4, x.address, y.address);
  const bothOfName = x.isOfName && y.isOfName;
  // Two people of one name have megan.nelson93@ and megan.nelson95@, or megan.nelson@ at two providers.
  const alike = (level: number, digitsTell: boolean): number =>
    bothOfName && (x.digits !== y.digits || (digitsTell && x.digits === '')) ? OF_THE_NAME : level;
  if (edits <= 2) return alike(TWO_LETTERS, false);
  if (x.local === y.local) return alike(SAME_LOCAL, true);
  if (Math.min(x.local.length, y.local.length) > 4 && editsUpTo(1, x.local, y.local) <= 1)
    return alike(CLOSE_LOCAL, true);
  return edits <= 4 || jaroWinkler(x.address, y.address) > 0.93 ? alike(SIMILAR, true) : DIFFERENT;
};

/** The addresses, one a line, those that are made of the name with a mark. */
export function emailsText({ texts, names }: PersonRecord): string | null {
  const addresses = texts.email;
  if (addresses === undefined) return null;
  const isOfName = (address: string): boolean => {
    const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
    const holds = (word: string): boolean => word.length >= LEAST_WORD && local.includes(word);
    return names.some(({ given, family }) => given.some(holds) || family.some(holds));
  };
  return addresses.map((address) => (isOfName(address) ? MARK + address : address)).join('\n');
}

const fromKey = (key: string): readonly Email[] => textsOfKey(key).map(emailOf);

/** The addresses of an {@link emailsText}. */
export const addressesOf = (key: string): readonly string[] =>
  textsOfKey(key).map((text) => (text.startsWith(MARK) ? text.slice(MARK.length) : text));

/**
 * Compares email addresses; people keep the part before the @ when they change the provider. Where both addresses are
 * made of the name and nothing else is alike, they say no more than the names: the comparison is left out, since names
 * that agree would count twice.
 */
export const emailComparison: Comparison<readonly Email[]> = {
  name: 'email',
  levels: LEVELS,
  feature: (record) => {
    const key = emailsText(record);
    return key === null ? null : fromKey(key);
  },
  key: emailsText,
  fromKey,
  level: (a, b) => {
    let best: number = DIFFERENT;
    for (const x of a) for (const y of b) best = Math.min(best, levelOf(x, y));
    return best === OF_THE_NAME ? MISSING : best;
  },
  terms: (emails) => emails.map(({ address }) => address),
};
