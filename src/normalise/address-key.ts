import { slugOf } from './text.js';

/** United States Postal Service publication 28: the short form of common street words. */
const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'street st|str st|avenue ave|av ave|road rd|boulevard blvd|drive dr|lane ln|court ct|place pl|square sq|terrace ter|circle cir|highway hwy|' +
    'parkway pkwy|expressway expy|freeway fwy|crescent cres|close cl|gardens gdns|grove grv|trail trl|way way|alley aly|' +
    'apartment apt|suite ste|room rm|floor fl|building bldg|number no|north n|south s|east e|west w|northeast ne|northwest nw|southeast se|' +
    'southwest sw|saint st|mount mt|fort ft|route rte|post po|first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A street address as it is compared: Latin, lower case, postal abbreviations, `#4` as `unit 4`. */
export function addressKey(text: string): string {
  return slugOf(text.replace(/#\s*/g, ' unit '), ' ')
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .join(' ');
}
