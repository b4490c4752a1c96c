import { slugOf } from './text.js';

/** What people write that the English names of ISO 3166 do not have. */
const ALSO: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  america: 'US',
  'u s a': 'US',
  'u s': 'US',
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  gbr: 'GB',
  can: 'CA',
  mex: 'MX',
  aus: 'AU',
  'south korea': 'KR',
  'north korea': 'KP',
  russia: 'RU',
  'ivory coast': 'CI',
  'czech republic': 'CZ',
  turkey: 'TR',
  burma: 'MM',
  holland: 'NL',
  'cape verde': 'CV',
  swaziland: 'SZ',
  macedonia: 'MK',
  'hong kong': 'HK',
  macau: 'MO',
};

/** The ISO 3166 alpha-2 code that a country's code or English name means, or null. */
export type CountryFinder = (text: string) => string | null;

/** Builds the finder from the names of the runtime's own locale data (CLDR). */
export function createCountryFinder(): CountryFinder {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = new Map<string, string>(Object.entries(ALSO));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    // CLDR also names withdrawn codes and groups of countries, which would shadow the living ones.
    if (
      /^(?:AA|AC|AN|BU|CP|CQ|CS|DD|DG|DY|EA|EU|EZ|FQ|FX|HV|IC|JT|MI|NH|NQ|NT|PC|PU|PZ|QM|QO|QU|RH|SU|TA|TP|UK|UN|VD|WK|X.|Y[DU]|Z[RZ])$/.test(
        code,
      )
    )
      continue;
    const name = display.of(code);
    if (name === undefined) continue;
    codes.set(code.toLowerCase(), code);
    const slug = slugOf(name.replace('&', 'and'), ' ');
    if (!codes.has(slug)) codes.set(slug, code);
  }
  return (text) => codes.get(slugOf(text.slice(0, 60), ' ')) ?? null;
}
