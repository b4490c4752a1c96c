/** A moment as written: the fields that the text has, in its own zone. */
export interface WrittenDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export type DateOrder = 'mdy' | 'dmy' | 'ymd';
/** A date, or the reason why the text is none. */
export type DateReading = WrittenDate | { readonly problem: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = 'january february march april may june july august september october november december sept'.split(
  ' ',
);

/** Reads the day part of a folded, lower-case text. `thisYear` is the pivot of two-digit years: later ones are of the last century. */
export function readDateParts(text: string, order: DateOrder | undefined, thisYear: number): DateReading {
  const plain = text
    .replace(/^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*\.?,?\s+/, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  return (
    numeric(plain, order, thisYear) ??
    worded(plain, thisYear) ?? { problem: `"${text.slice(0, 40)}" is not a date; write 2009-03-04` }
  );
}

function numeric(text: string, order: DateOrder | undefined, thisYear: number): DateReading | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return ymd(compact[1], compact[2], compact[3]);
  const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (yearFirst) return ymd(yearFirst[1], yearFirst[2], yearFirst[3]);
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthYear) return ymd(monthYear[2], monthYear[1], undefined);
  const three = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (!three) return null;
  const [, a = '', b = '', c = ''] = three;
  if (order === 'ymd' && c.length === 2) return ymd(String(century(Number(a), thisYear)), b, c);
  const year = String(c.length === 2 ? century(Number(c), thisYear) : Number(c)).padStart(4, '0');
  if (order === 'dmy') return ymd(year, b, a);
  if (order === 'mdy') return ymd(year, a, b);
  if (Number(a) === Number(b) || Number(b) > 12) return ymd(year, a, b);
  if (Number(a) > 12) return ymd(year, b, a);
  return { problem: `"${text}" can be read as day/month or month/day; set the order of this field to dmy or mdy` };
}

function ymd(year = '', month?: string, day?: string): DateReading {
  if (Number(year) === 0) return { problem: 'there is no year 0; look at the original again' };
  const known = { year: Number(year) };
  if (month === undefined || Number(month) === 0) return known;
  if (Number(month) > 12)
    return { problem: `there is no month ${Number(month)}; is the order of day and month right?` };
  if (day === undefined || Number(day) === 0) return { ...known, month: Number(month) };
  return { ...known, month: Number(month), day: Number(day) };
}

function worded(text: string, thisYear: number): DateReading | null {
  const words = text.split(/[\s,./-]+/).filter((word) => word !== '' && word !== 'of');
  if (words.length > 4) return null;
  const at = words.findIndex((word) => monthNamed(word) > 0);
  const month = monthNamed(words[at] ?? '');
  const numbers = words.filter((_, index) => index !== at);
  if (month === 0 || numbers.length === 0 || numbers.length > 2 || !numbers.every((word) => /^\d{1,4}$/.test(word)))
    return null;
  const years = numbers.filter((number) => number.length === 4);
  if (numbers.length === 1) return years.length === 1 ? ymd(years[0], String(month)) : null;
  const yearText = years[0] ?? numbers[1] ?? '';
  const day = numbers.find((number) => number !== yearText) ?? numbers[0] ?? '';
  if (years.length > 1 || day.length > 2 || (yearText.length !== 4 && yearText.length !== 2)) return null;
  const year = yearText.length === 2 ? century(Number(yearText), thisYear) : Number(yearText);
  return ymd(String(year), String(month), day);
}

function monthNamed(word: string): number {
  if (!/^[a-z]{3,9}$/.test(word)) return 0;
  const isMonth = FULL_MONTHS.includes(word) || MONTHS.includes(word);
  return isMonth ? MONTHS.indexOf(word.slice(0, 3)) + 1 : 0;
}

/** A two-digit year: up to next year's digits it is of this century, else of the last. */
function century(year: number, thisYear: number): number {
  const base = Math.floor(thisYear / 100) * 100;
  return year <= (thisYear + 1) % 100 ? base + year : base - 100 + year;
}
