/** How a delimited file is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const ROWS = 50;

/**
 * The delimiter that cuts the first rows into the same number of fields, more than one; the more fields the
 * better; a comma when none does. Delimiters inside double quotes do not count. The quote is always `"`.
 */
export function detectDialect(sample: string): Dialect {
  const rows = firstRows(sample);
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = rows.map((row) => row.split(delimiter).length);
    const header = counts[0] ?? 0;
    if (header < 2) continue;
    const same = counts.filter((count) => count === header).length / counts.length;
    const score = same * same * Math.log2(header);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, quote: '"' };
}

function firstRows(sample: string): string[] {
  const outside = sample.slice(0, 65_536).replace(/"[^"]*"/g, 'x');
  const rows = outside.split(/\r?\n/).filter((row) => row.trim() !== '');
  // The last row may be cut by the end of the sample.
  return rows.length > 1 && rows.length <= ROWS
    ? rows.slice(0, -1).concat(sample.endsWith('\n') ? rows.slice(-1) : [])
    : rows.slice(0, ROWS);
}
