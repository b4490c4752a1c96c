declare module 'talisman/metrics/jaro-winkler.js' {
  const jaroWinkler: (a: string, b: string) => number;
  export = jaroWinkler;
}
declare module 'talisman/metrics/damerau-levenshtein.js' {
  const damerauLevenshtein: {
    (a: string, b: string): number;
    /** Infinity when the distance is above `max`. */
    limited(max: number, a: string, b: string): number;
  };
  export = damerauLevenshtein;
}
