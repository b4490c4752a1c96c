/** Rewrites a text by rules in their order. */
const rewriter =
  (rules: readonly (readonly [RegExp, string])[]) =>
  (text: string): string =>
    rules.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);

/**
 * What Hanyu Pinyin and Wade–Giles (usually without its apostrophes) write for one Mandarin syllable. Wade–Giles does not
 * tell b from p then, so neither does the key. Only for names that are known to be Chinese.
 */
export const mandarinKey = rewriter([
  [/ng(?![aeiou])/g, 'N'],
  [/hs/g, 'x'],
  [/(?:ch|zh)ih?|[jq]i(?![aeou])/g, 'Ci'],
  [/ch|zh|[jq]/g, 'C'],
  [/ssu|szu|sze/g, 'si'],
  [/t[zs]u(?![nNioa])/g, 'Ti'],
  [/ts|tz|z|c/g, 'T'],
  [/sh(?:ih|i)(?![aeou])/g, 'Si'],
  [/sh/g, 'S'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/g/g, 'k'],
  [/ieh/g, 'ie'],
  [/ueh/g, 'ue'],
  [/ien|yen|yan/g, 'ian'],
  [/uei/g, 'ui'],
  [/iou/g, 'iu'],
  [/yi/g, 'i'],
  [/wu/g, 'u'],
  [/erh/g, 'er'],
  [/eh/g, 'e'],
  [/uo/g, 'o'],
  [/oN/g, 'uN'],
]);

/**
 * What the Revised Romanisation of Korean (2000), McCune–Reischauer (1939, without its marks) and the spellings of Korean
 * passports write for one syllable. Only for names that are known to be Korean.
 */
export const koreanKey = rewriter([
  [/ng/g, 'N'],
  [/([ktpsj])\1/g, '$1'],
  [/wh/g, 'hw'],
  [/ch|j/g, 'C'],
  [/sh(?=i|ee)/g, 's'],
  [/g/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/l/g, 'r'],
  [/eui|ui|ee|yi/g, 'i'],
  [/weo/g, 'wo'],
  [/y(?:eo|ou|oo|u)/g, 'yU'],
  [/w?oo|wu|eo|eu|ou|uh(?![aeiouy])|u/g, 'U'],
  [/ae|ai|ay/g, 'e'],
  [/oe|oi/g, 'we'],
]);

/**
 * The same where McCune–Reischauer lost its marks: ŏ is then written o as the other o is, and ŭ as u.
 */
export const unmarkedKoreanKey = (text: string): string => koreanKey(text.replace(/eo(?!u)/g, 'o').replace(/eu/g, 'u'));

const SYLLABLES =
  /^(?:(?:zh|ch|sh|hs|tsz|ts|tz|sz|ss|kw|gw|hw|wh|kk|tt|pp|jj|[bpmfdtnlgkhjqxrzcsyw])?[aeiouy]{1,4}(?:ng|[nkptmlgh])?){1,3}$/;

/** Whether a word may be one to three syllables of Chinese or Korean; other short words may too. */
export const isSyllabic = (word: string): boolean => word.length <= 18 && SYLLABLES.test(word);
