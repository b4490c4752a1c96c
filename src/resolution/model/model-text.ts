import type { ModelDocument } from './model-document.js';

/** Terms on one line of the text. */
const TERMS_A_LINE = 10;

/** A model document as JSON that a person can read: indented, a level on a line, terms several on a line. */
export function modelText(document: ModelDocument): string {
  const { comparisons, ...head } = document;
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${fields.join('')}  "comparisons": [\n${comparisons.map(comparisonText).join(',\n')}\n  ]\n}\n`;
}

function comparisonText({ name, levels, terms }: ModelDocument['comparisons'][number]): string {
  const { counts, ...totals } = terms;
  const lines: string[] = [];
  for (let i = 0; i < counts.length; i += TERMS_A_LINE)
    lines.push(`          ${JSON.stringify(counts.slice(i, i + TERMS_A_LINE)).slice(1, -1)}`);
  const list = lines.length ? `[\n${lines.join(',\n')}\n        ]` : '[]';
  return `    {
      "name": ${JSON.stringify(name)},
      "levels": [
${levels.map((level) => `        ${JSON.stringify(level)}`).join(',\n')}
      ],
      "terms": {
${Object.entries(totals)
  .map(([key, value]) => `        ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  .join('')}        "counts": ${list}
      }
    }`;
}
