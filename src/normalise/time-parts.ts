/** A time of day as written. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  /** Zone named in the text: `UTC`, an offset such as `UTC+02:00`, or an IANA name. */
  readonly zone?: string;
}

/** American abbreviations, by their legal meaning; daylight time is a fixed offset here, since the text says which it is. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  z: 'UTC',
  utc: 'UTC',
  gmt: 'UTC',
  bst: 'UTC+01:00',
  est: 'UTC-05:00',
  edt: 'UTC-04:00',
  cst: 'UTC-06:00',
  cdt: 'UTC-05:00',
  mst: 'UTC-07:00',
  mdt: 'UTC-06:00',
  pst: 'UTC-08:00',
  pdt: 'UTC-07:00',
  akst: 'UTC-09:00',
  akdt: 'UTC-08:00',
  hst: 'UTC-10:00',
};
const TIME =
  /^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)? ?([ap])?\.?(?:m\b\.?)? ?(?:hrs?\b|h\b|uhr\b)? ?(?:\(?([a-z]{1,4})\)?)? ?([+-]\d{1,2}(?::?\d{2})?)?$/;
const MILITARY = /^([01]\d|2[0-4])([0-5]\d)(?: ?hrs?| ?h)?$/;

/** Reads a folded, lower-case time such as `5:07 pm`, `17:07:33.120-06:00`, `1707 hrs`; null when it is none. */
export function readTimeParts(text: string): WrittenTime | null {
  const military = MILITARY.exec(text);
  if (military) return { hour: Number(military[1]), minute: Number(military[2]) };
  const found = TIME.exec(text);
  if (!found) return null;
  const [, h = '', m, s, fraction, half, name, offset] = found;
  if (m === undefined && half === undefined) return null;
  const zone = zoneOf(name, offset);
  const hour = hourOf(Number(h), half);
  if (zone === null || hour === null || Number(m ?? 0) > 59 || Number(s ?? 0) > 60) return null;
  return {
    hour,
    ...(m === undefined ? {} : { minute: Number(m) }),
    ...(s === undefined ? {} : { second: Math.min(59, Number(s)) }),
    ...(fraction === undefined ? {} : { millisecond: Number(fraction.padEnd(3, '0').slice(0, 3)) }),
    ...(zone === undefined ? {} : { zone }),
  };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** Zone of a name and an offset; undefined when there is none, null when it is unknown. */
function zoneOf(name: string | undefined, offset: string | undefined): string | undefined | null {
  if (name !== undefined && !(name in ABBREVIATIONS)) return null;
  if (offset === undefined) return name === undefined ? undefined : ABBREVIATIONS[name];
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return Number(hours) > 14 || Number(minutes) > 59 ? null : `UTC${sign}${hours.padStart(2, '0')}:${minutes}`;
}
