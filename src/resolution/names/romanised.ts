/** A word as its sounds were written down: consonants, and the vowels before, between and after them. */
export interface Romanised {
  /** Consonants in classes of letters that systems of romanisation use for one sound. */
  readonly consonants: string;
  /** Of the consonants; words nearly never agree in them, and numbers are compared faster than texts. */
  readonly hash: number;
  /** For each gap the vowels that it may stand for, as bits; 0 where there are none. One more than consonants. */
  readonly vowels: readonly number[];
  readonly unvocalised: boolean;
  readonly length: number;
}

/**
 * What systems of romanisation write differently for one sound, after their tables: ALA-LC, BGN/PCGN, ISO 9, and the
 * French and German habits in passports. Digraphs become one capital letter; the order matters. Letters without which a
 * rule finds nothing come last, since most rules find nothing.
 */
const RULES: readonly (readonly [pattern: RegExp, by: string, letters: string])[] = [
  // Servant-of names: the article melts into the next word (Abdul Rahman, Abdurrahman, Abd el-Rahman).
  [/^abd[aeiou]{1,2}(?:l|([rsnztd])(?=\1))(?=..)/, 'abd', 'abd'],
  [/(?:sk[iy]+j?|skay?a|skaia|skaja)$/, 'ski', 'sk'],
  // The German j of words that German spelled.
  [/^j(?=[aeou].*(?:sch|w))/, 'y', 'j'],
  [/([oey])[vw]a$/, '$1v', 'a'],
  [/([oe])(?:ff|w)$/, '$1v', ''],
  // The ts of ISO 9 and of most Slavic alphabets.
  [/c(?=v|ov$)/g, 'ts', 'c'],
  // Greek μπ and ντ at the beginning, γκ, and the γι before a vowel.
  [/^mp(?=[aeiou])/, 'b', 'mp'],
  [/^nt(?=[aeiou])/, 'd', 'nt'],
  [/gk/g, 'g', 'gk'],
  [/(^|[aeo])giann/, '$1yann', 'giann'],
  [/schtsch|shch|stch/g, 'S', 'ch'],
  [/tsch|tch|ch/g, 'C', 'ch'],
  [/sch|sh/g, 'S', 'h'],
  [/zh/g, 'Z', 'zh'],
  [/kh(?=.*...)/g, 'h', 'kh'],
  [/gh/g, 'g', 'gh'],
  [/ph/g, 'f', 'ph'],
  [/th/g, 't', 'th'],
  [/dh/g, 'd', 'dh'],
  [/dzh|dj/g, 'j', 'd'],
  [/tz/g, 'ts', 'tz'],
  [/ck|q|c(?![eiy])/g, 'k', ''],
  [/c/g, 's', 'c'],
  [/x/g, 'ks', 'x'],
  [/(?<=[aeiouy])h$/, '', 'h'],
  [/(?<=[aeiouy])w(?![aeiouy])/g, 'u', 'w'],
  [/w/g, 'v', 'w'],
  [/(?<=[aeiouy])j(?![eou])/g, 'i', 'j'],
  [/ee/g, 'i', 'ee'],
  [/oo|ou|oy(?=[^aeiouy]|$)/g, 'u', 'o'],
];
/** Letters that are written twice for one sound; scripts without short vowels never do that. */
const DOUBLE = /(.)\1+/g;

const UNVOCALISED: readonly (readonly [RegExp, string])[] = [
  [/^bdl(?=...)/, 'bd'],
  // Allah, in which two l follow each other without the article being taken off.
  [/llh$/, 'l'],
  [/(?<![cdgkst])h$/, ''],
  [/kh/g, 'h'],
  [/(?<=[^aeiouy])w(?=[^aeiouy]|$)/g, 'u'],
  // The Hebrew vav.
  [/(?<=[^aeiou])v(?=[^aeiouy])/g, 'u'],
];

const [A, E, I, U] = [1, 2, 4, 8];
/** e stands for a or i in other systems; o and u for each other. */
const BITS: Readonly<Record<string, number>> = { a: A, e: A | E | I, i: I, y: I, o: U, u: U };
/** A y of a script without short vowels may be any vowel with it, or none. */
const ANY = A | E | I | U;
const VOWELS = /[aeiouy]+/;

/** @param word lower-case Latin letters @param unvocalised whether its script leaves out short vowels */
export function romanised(word: string, unvocalised = false): Romanised {
  let text = word;
  if (unvocalised) for (const [pattern, by] of UNVOCALISED) text = text.replace(pattern, by);
  for (const [pattern, by, letters] of RULES) if (text.includes(letters)) text = text.replace(pattern, by);
  if (!unvocalised) text = text.replace(DOUBLE, '$1');
  let consonants = '';
  const vowels: number[] = [0];
  const runs = text.match(/[aeiouy]+|[^aeiouy]/g) ?? [];
  for (const [at, run] of runs.entries()) {
    if (VOWELS.test(run))
      vowels[vowels.length - 1] = unvocalised && run === 'y' ? ANY : bitsOf(run, at === runs.length - 1);
    else {
      consonants += run;
      vowels.push(0);
    }
  }
  // The copy has no room for more.
  return { consonants, hash: hashOf(consonants), vowels: vowels.slice(), unvocalised, length: word.length };
}

const hashOf = (text: string): number => {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (hash * 31 + text.charCodeAt(i)) | 0;
  return hash;
};

/**
 * An i or y before another vowel is a glide, which some systems leave out (Nataliya, Natalia; Yevgeny, Evgeny). The Russian
 * ё is printed as e and spoken as yo (Korolev, Korolyov).
 */
function bitsOf(run: string, isLast: boolean): number {
  const core = run.replace(/^[iy]+(?=[aou])/, '');
  let bits = /^[iye]+o/.test(run) && !isLast ? E : 0;
  for (const letter of core) bits |= BITS[letter]!;
  return bits;
}

/** Words so short are told apart by a single vowel: Chen and Chin, Amir and Emre. */
const SHORT = 4;

/** Whether two words may be one word romanised by different systems. One vowel may be left out, between scripts any. */
export function spellsTheSame(a: Romanised, b: Romanised): boolean {
  if (a.hash !== b.hash || a.consonants !== b.consonants || a.consonants.length < 2) return false;
  const anyGap = a.unvocalised || b.unvocalised;
  const isShort = !anyGap && (a.length <= SHORT || b.length <= SHORT);
  let left = anyGap ? Number.POSITIVE_INFINITY : isShort ? 0 : 1;
  for (let i = 0; i < a.vowels.length; i += 1) {
    const x = a.vowels[i]!;
    const y = b.vowels[i]!;
    if (x === y) continue;
    if (isShort) return false;
    if (x === 0 || y === 0) {
      // An a or o at the end tells genders apart (Daniel, Daniela).
      if (left === 0 || (!anyGap && i === a.vowels.length - 1 && ((x | y) & E) === 0)) return false;
      left -= 1;
    } else if ((x & y) === 0) return false;
  }
  return true;
}
