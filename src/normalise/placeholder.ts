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
      'joe bloggs|unidentified|unidentified person|unidentified male|unidentified female|john q public|joe public|jane public|joe blow|' +
      'foo bar|asdf|qwerty|unnamed|nameless|noname|babyboy|babygirl|neonate|fetus|foetus|stillborn|unborn|juvenile|nn|n n|desconocido|' +
      'desconocida|inconnu|inconnue|unbekannt|onbekend|sconosciuto|sconosciuta|desconhecido|desconhecida|nieznany|nieznana|неизвестно|' +
      'неизвестный|неизвестная|невідомо|невідомий|невідома|άγνωστος|άγνωστη|مجهول|مجهولة|不明|不详|不詳|未知|미상|불명|nomen nescio|no identificado|no identificada|nombre desconocido|sin nombre|sin identificar|fulano|fulana|' +
      'fulano de tal|fulana de tal|sem nome|nome desconhecido|sans nom|nom inconnu|x inconnu|ohne namen|name unbekannt|max mustermann|' +
      'erika mustermann|naam onbekend|ignoto|ignota|senza nome|без имени|нет имени|нет данных|имя неизвестно|без імені|غير معروف|' +
      'غير معروفة|مجهول الهوية|مجهولة الهوية|بدون اسم|لا يوجد|לא ידוע|לא ידועה|פלוני|אלמוני|פלוני אלמוני|无名|無名|无名氏|無名氏|佚名|' +
      '匿名|某某|名称不明|氏名不詳|신원미상|신원 미상|성명불상|성명 불상|무명|이름 없음|bilinmiyor|isimsiz|tidak diketahui|okänd|ukendt|ukjent|neznámý|neznámá',
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

/** Words that say that nothing is known, or only what somebody is. */
const NOBODY = new Set(
  (
    'unknown unk unkn unidentified unnamed nameless noname anonymous male female child baby babyboy babygirl infant newborn ' +
    'neonate fetus foetus stillborn unborn juvenile minor victim suspect nn desconocido desconocida inconnu inconnue ' +
    'unbekannt unbekannte onbekend sconosciuto sconosciuta desconhecido desconhecida nieznany nieznana неизвестно ' +
    'неизвестный неизвестная новорожденный новорожденная невідомо невідомий невідома άγνωστος άγνωστη مجهول مجهولة 不明 不详 不詳 ' +
    '未知 미상 불명'
  ).split(' '),
);
/** Words that say no more beside one of those. */
const BESIDE_NOBODY = new Set(
  (
    'boy girl man woman kid person teen adult twin triplet subject caller patient no not name named given known yet bb of b ' +
    'o the nombre niño niña bebé bebe hombre mujer ребенок ребёнок мальчик девочка мужчина женщина'
  ).split(' '),
);

/** All words of the placeholders of a kind: a text without one of them is none. */
export const wordsOfPlaceholders = (kind: PlaceholderKind): ReadonlySet<string> =>
  new Set([...COMMON, ...OWN[kind], ...NOBODY, ...BESIDE_NOBODY].flatMap((text) => text.split(' ')));

const ONLY_PUNCTUATION = /^[\s\-_.*?#/\\,;:|~=+'"()[\]<>!]+$/;

/** Words with single spaces between them: most texts, and they are quick to tell. */
const PLAIN = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;

/** Words of a text as the lists hold them. */
const wordsOf = (text: string): string =>
  (/^[ -~]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  ).trim();

/** True when the whole (folded) text stands for "nothing known" in a field of this kind. */
export function isPlaceholder(kind: PlaceholderKind, text: string): boolean {
  const isPlain = PLAIN.test(text);
  if (!isPlain && ONLY_PUNCTUATION.test(text)) return true;
  if (text.length > 60) return false;
  const words = isPlain ? text.toLowerCase() : wordsOf(text);
  return COMMON.has(words) || OWN[kind].has(words) || (kind === 'name' && isNobody(words.split(' ')));
}

/** Baby Boy 2, Unknown Juvenile Male. A single word stands in the list. */
const isNobody = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.some((word) => NOBODY.has(word)) &&
  words.every((word) => NOBODY.has(word) || BESIDE_NOBODY.has(word) || /^(?:\d+|[a-z])$/.test(word));

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
