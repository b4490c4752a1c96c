import Table from 'cli-table3';
import { safeText } from './safe-text.js';

/** A column. `whole`: never wrapped, since it is there to be copied (ids). */
export interface Column {
  readonly title: string;
  readonly whole?: boolean;
  readonly right?: boolean;
}

const NARROWEST = 10;
const PADDING = 3;

/**
 * A table as text. Cells come from data and are made safe here.
 * @param width columns of the terminal; null: as wide as the content
 */
export function tableText(
  columns: readonly Column[],
  rows: readonly (readonly (string | number | null)[])[],
  width: number | null,
): string {
  const texts = rows.map((row) => row.map(cellText));
  const sizes = widths(columns, texts, width);
  const cells = texts.map((row) => row.map((text, i) => breakable(text, sizes[i] ?? NARROWEST)));
  const table = new Table({
    head: columns.map((column) => column.title),
    colWidths: sizes.map((size) => size + PADDING - 1),
    colAligns: columns.map((column) => (column.right ? 'right' : 'left')),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  table.push(...cells);
  return table.toString();
}

const cellText = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? value.toLocaleString('en-US') : safeText(value);

/** Words longer than their column would be cut off. */
const breakable = (text: string, size: number): string =>
  text.length <= size ? text : text.replace(new RegExp(`\\S{${size}}(?=\\S)`, 'gu'), '$& ');

function widths(columns: readonly Column[], cells: readonly (readonly string[])[], width: number | null): number[] {
  const natural = columns.map((column, i) =>
    cells.reduce((most, row) => Math.max(most, (row[i] ?? '').length), column.title.length),
  );
  let spare = width === null ? 0 : natural.reduce((sum, size) => sum + size + PADDING, 1) - width;
  while (spare > 0) {
    const widest = Math.max(...natural.filter((size, i) => !columns[i]?.whole && size > NARROWEST));
    if (!Number.isFinite(widest)) break;
    const at = natural.findIndex((size, i) => size === widest && !columns[i]?.whole);
    natural[at] = widest - 1;
    spare -= 1;
  }
  return natural;
}
