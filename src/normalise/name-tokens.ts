import {
  DEGREES_AND_SURNAMES,
  GENERATIONS,
  LATE_GENERATIONS,
  LONG_SURNAMES,
  MISSING_OR_NAME,
  MISSING_PARTS,
  PARTICLES,
  POSTNOMINALS,
  TITLES,
} from './name-words.js';

/** A name taken apart. */
export interface NameTokens {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly suffix: string | null;
}

export type NameOrder = 'given-first' | 'family-first';

const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\uFE0F|\u20E3/gu;
const HAN_OR_HANGUL = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\s]+$/u;

/** A single word: nothing to take off or apart. */
const WORD = /^[A-Za-z]+$/;

const bare = (token: string): string => token.toLowerCase().replaceAll('.', '');

/** Words of one part of a name, without pictures, stand-ins and punctuation at their ends. */
export function tokensOf(text: string): string[] {
  if (WORD.test(text)) return isSaid(text) ? [text] : [];
  const plain = /^[ -~]*$/.test(text) ? text : text.replace(PICTURE, ' ');
  return plain
    .split(/[\s,;]+/)
    .map((token) => token.replace(/^[^\p{L}\p{N}'’]+|[^\p{L}\p{M}\p{N}.'’]+$/gu, ''))
    .filter((token) => /[\p{L}\p{N}]/u.test(token))
    .filter(isSaid);
}

const isSaid = (token: string): boolean => MISSING_OR_NAME.has(token) || !MISSING_PARTS.has(token.toLowerCase());

/** Takes titles off the front and suffixes off the end. */
export function stripTitles(tokens: readonly string[]): { readonly rest: string[]; readonly suffix: string | null } {
  const rest = [...tokens];
  while (rest.length > 1 && TITLES.has(bare(rest[0] ?? ''))) rest.shift();
  let suffix: string | null = null;
  while (rest.length > 1) {
    const last = rest.at(-1) ?? '';
    const hasNames = rest.length > 2;
    const generation = GENERATIONS[bare(last)] ?? (hasNames ? LATE_GENERATIONS[bare(last)] : undefined);
    const isDegree = mayBeSurname(last) ? hasNames && last.includes('.') : POSTNOMINALS.has(bare(last));
    if (generation === undefined && !isDegree) break;
    suffix = generation ?? suffix;
    rest.pop();
  }
  return { rest, suffix };
}

/** Splits a whole name, `Family, Given` or in reading order, into its parts. */
export function splitName(text: string, order: NameOrder): NameTokens {
  const [before = '', ...after] = text.split(/[,;،、]/);
  const tail = after.map((part) => part.trim()).filter(Boolean);
  // After a single word stands a given name or its initials: Wong, Ma and Smith, M.A.
  const hasNames = tokensOf(before).length > 1;
  const isOwn = (part: string, at: number): boolean => isSuffix(part) && (hasNames || at > 0 || !mayBeSurname(part));
  const suffixes = tail.filter(isOwn);
  const [given, ...more] = tail.filter((part, at) => !isOwn(part, at));
  const late = stripTitles(['x', ...suffixes.flatMap(tokensOf)]).suffix;
  if (given !== undefined) {
    const family = stripTitles(tokensOf(before));
    const own = stripTitles([...tokensOf(given), ...more.flatMap(tokensOf)]);
    return { given: own.rest, family: family.rest, suffix: family.suffix ?? own.suffix ?? late };
  }
  const { rest, suffix } = stripTitles(tokensOf(before));
  return { ...splitTokens(rest, order), suffix: suffix ?? late };
}

const mayBeSurname = (word: string): boolean => DEGREES_AND_SURNAMES.has(bare(word));
const isSuffix = (part: string): boolean => bare(part) in GENERATIONS || POSTNOMINALS.has(bare(part));

function splitTokens(tokens: readonly string[], order: NameOrder): Pick<NameTokens, 'given' | 'family'> {
  const [only = ''] = tokens;
  if (tokens.length <= 1) return HAN_OR_HANGUL.test(only) ? splitSigns(only) : { given: [...tokens], family: [] };
  if (order === 'family-first' || EAST_ASIAN.test(tokens.join(''))) {
    const end = Math.min(tokens.length - 1, 1 + countLeadingParticles(tokens));
    return { given: tokens.slice(end), family: tokens.slice(0, end) };
  }
  const particle = tokens.findIndex(
    (token, at) => at > 0 && at < tokens.length - 1 && PARTICLES.has(token.toLowerCase()),
  );
  const start = particle > 0 ? particle : tokens.length - 1;
  return { given: tokens.slice(0, start), family: tokens.slice(start) };
}

function countLeadingParticles(tokens: readonly string[]): number {
  const first = tokens.findIndex((token) => !PARTICLES.has(token.toLowerCase()));
  return first < 0 ? 0 : first;
}

function splitSigns(name: string): Pick<NameTokens, 'given' | 'family'> {
  const length = name.length > 2 && LONG_SURNAMES.has(name.slice(0, 2)) ? 2 : 1;
  return { given: [name.slice(length)], family: [name.slice(0, length)] };
}
