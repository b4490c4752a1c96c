/** Groups of words that stand for each other. */
export interface WordGroups {
  /** The groups that a word stands in, by their numbers. */
  of(word: string): readonly number[];
  /** First letters of the words of a group. */
  initials(group: number): string;
}

const NONE: readonly number[] = [];

/** Reads groups of words, a line or a bar between them. */
export function groupsOf(text: string): WordGroups {
  const groups = new Map<string, number[]>();
  const lines = text.trim().split(/[|\n]/);
  for (const [group, line] of lines.entries())
    for (const word of new Set(line.split(' '))) {
      const own = groups.get(word);
      if (own) own.push(group);
      else groups.set(word, [group]);
    }
  return {
    of: (word) => groups.get(word) ?? NONE,
    initials: (group) => lines[group]!.replace(/(?<=\b\w)\w+| /g, ''),
  };
}

/** Whether two words have a group in common. */
export function shareGroup(a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  for (const group of a) if (b.includes(group)) return true;
  return false;
}
