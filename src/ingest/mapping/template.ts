import { AsterismError } from '../../domain/errors.js';

/** A `{column}` in a template. `optional`: written `{column?}`. `index`: written `{name#}`. */
export interface Reference {
  readonly column: string;
  readonly optional: boolean;
  readonly index: boolean;
}

/** A template taken apart: literal texts and references in turn, `texts` one longer than `references`. */
export interface Template {
  readonly texts: readonly string[];
  readonly references: readonly Reference[];
}

const PART = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;

/** @throws AsterismError BAD_MAPPING when braces do not pair or hold nothing */
export function parseTemplate(source: string): Template {
  const texts: string[] = [];
  const references: Reference[] = [];
  let literal = '';
  let last = 0;
  for (const match of source.matchAll(PART)) {
    literal += source.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[0] === '{{' || match[0] === '}}') literal += match[0][0];
    else {
      const name = match[1]?.trim();
      if (!name)
        throw new AsterismError(
          'BAD_MAPPING',
          `The braces in "${source}" do not make {column}. Write {{ or }} for a brace itself.`,
        );
      texts.push(literal);
      references.push(reference(name));
      literal = '';
    }
  }
  texts.push(literal + source.slice(last));
  return { texts, references };
}

function reference(name: string): Reference {
  const optional = name.endsWith('?');
  const bare = optional ? name.slice(0, -1).trimEnd() : name;
  const index = bare.endsWith('#') && bare.length > 1;
  return { column: (index ? bare.slice(0, -1) : bare).replaceAll('[]', ''), optional, index };
}

/** Fills a template; `lookup` gives the texts of a reference. A template of one reference alone gives all its texts. */
export function fillTemplate(
  template: Template,
  lookup: (reference: Reference) => readonly string[],
): readonly string[] {
  const { texts, references } = template;
  if (references.length === 0) return texts[0] ? [texts[0]] : [];
  if (references.length === 1 && texts[0] === '' && texts[1] === '') return lookup(references[0] as Reference);
  let filled = texts[0] as string;
  let any = false;
  references.forEach((item, index) => {
    const found = lookup(item).join(', ');
    if (found === '') return;
    // The text before a column belongs to it; between columns it also needs something before it.
    if (index > 0 && any) filled += texts[index] as string;
    filled += found;
    any = true;
  });
  return any ? [filled + (texts[references.length] as string)] : [];
}
