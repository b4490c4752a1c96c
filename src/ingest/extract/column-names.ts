import { AsterismError } from '../../domain/errors.js';

/**
 * Column names of a header row: trimmed, an empty one named by its place (`column 3`).
 * @throws AsterismError BAD_FILE that names a repeated column, unless `numberDuplicates`
 */
export function columnNames(header: readonly string[], file: string, numberDuplicates: boolean): string[] {
  const seen = new Map<string, number>();
  return header.map((text, index) => {
    const name = text.trim() || `column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count === 1) return name;
    if (numberDuplicates) return `${name} ${count}`;
    throw new AsterismError(
      'BAD_FILE',
      `"${file}" has the column "${name}" more than once. Rename one, or set csv.duplicateHeaders: number in the mapping.`,
      { file, column: name },
    );
  });
}
