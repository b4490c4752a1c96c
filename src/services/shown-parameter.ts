/** A parameter of a statement as text for people. */
export interface ShownParameter {
  readonly name: string;
  /** JSON. */
  readonly value: string;
  /** What was left out of it, in a sentence; null when nothing was. */
  readonly cut: string | null;
}

/** Entries of a list and characters of a text that are shown. */
const ENTRIES = 20;
const CHARACTERS = 500;

/** A parameter with long lists and texts cut, wherever they are in it. */
export function shownParameter(name: string, value: unknown): ShownParameter {
  let longest = 0;
  let cutTexts = 0;
  const short = (part: unknown): unknown => {
    if (typeof part === 'string') {
      if (part.length <= CHARACTERS) return part;
      cutTexts += 1;
      return `${part.slice(0, CHARACTERS)}…`;
    }
    if (Array.isArray(part)) {
      if (part.length > ENTRIES) longest = Math.max(longest, part.length);
      return part.slice(0, ENTRIES).map(short);
    }
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, short(inner)]));
    return part;
  };
  const text = JSON.stringify(short(value) ?? null);
  const cuts = [
    ...(longest ? [`the first ${ENTRIES} entries of lists of up to ${longest}`] : []),
    ...(cutTexts ? [`the first ${CHARACTERS} characters of ${cutTexts} longer texts`] : []),
  ];
  return { name, value: text, cut: cuts.length ? `Shown are ${cuts.join(' and ')}.` : null };
}
