import { slugOf } from './text.js';

/** Regions by country: postal code and English name. United States with territories, Canada, Australia, United Kingdom. */
const TABLE: Readonly<Record<string, string>> = {
  US:
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|' +
    'FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|' +
    'MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|' +
    'NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|' +
    'RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|' +
    'WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico|GU Guam|VI Virgin Islands|AS American Samoa|MP Northern Mariana Islands',
  CA:
    'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NT Northwest Territories|NS Nova Scotia|' +
    'NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon',
  AU:
    'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|' +
    'VIC Victoria|WA Western Australia',
  GB: 'ENG England|SCT Scotland|WLS Wales|NIR Northern Ireland',
};

/** GeoNames numbers of Canadian and Australian regions, which the gazetteer uses. */
const GEONAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: {
    '01': 'AB',
    '02': 'BC',
    '03': 'MB',
    '04': 'NB',
    '05': 'NL',
    '07': 'NS',
    '08': 'ON',
    '09': 'PE',
    '10': 'QC',
    '11': 'SK',
    '12': 'YT',
    '13': 'NT',
    '14': 'NU',
  },
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
};

/** Region code as post offices write it, from the code that GeoNames has. */
export const regionOfGeonames = (country: string, code: string): string => GEONAMES[country]?.[code] ?? code;

/** A state, province or constituent country. */
export interface Region {
  readonly country: string;
  readonly code: string;
}

/** By country: what is written, compared without case and accents, to the code. */
const BY_NAME: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(TABLE).map(([country, entries]) => {
    const regions = entries.split('|').map((entry) => [entry.slice(0, entry.indexOf(' ')), entry] as const);
    return [
      country,
      new Map([
        ...regions.map(([code, entry]) => [slugOf(entry.slice(code.length + 1), ' '), code] as const),
        ...regions.map(([code]) => [code.toLowerCase(), code] as const),
      ]),
    ];
  }),
);

/** The region of a country that a code or a name means, or null. Names are compared without case and accents. */
export function regionNamed(text: string, country: string): Region | null {
  const names = BY_NAME.get(country);
  if (!names) return null;
  const wanted = slugOf(text.slice(0, 60), ' ');
  // A code may be written with dots or spaces: "N.Y.".
  const code = names.get(wanted) ?? names.get(wanted.replaceAll(' ', ''));
  return code === undefined ? null : { country, code };
}

/** The region whose full name or, in the assumed country, code the text is. */
export function regionAnywhere(text: string, assumed: string): Region | null {
  const own = regionNamed(text, assumed);
  if (own) return own;
  for (const country of Object.keys(TABLE)) {
    const found = country === assumed || text.trim().length < 4 ? null : regionNamed(text, country);
    if (found) return found;
  }
  return null;
}
