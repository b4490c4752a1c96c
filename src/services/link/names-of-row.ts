import { type NameParts, normaliseName } from '../../normalise/name.js';
import { nameWords } from '../../resolution/names/name-words.js';
import type { NameWords } from '../../resolution/person-record.js';
import type { ReadField } from './column-map.js';
import { plainName } from './plain-name.js';

/** The names of a row as they are written in it; without what is not. */
export interface WrittenNames extends Partial<Record<'given' | 'middle' | 'family' | 'suffix', string>> {
  /** The whole name, where a column holds it; the parts are not looked at then, but for the suffix. */
  readonly full?: string;
  readonly aliases?: readonly string[];
}

const FIELDS = [
  ['full', 'fullName'],
  ['given', 'givenName'],
  ['middle', 'middleName'],
  ['family', 'surname'],
  ['suffix', 'suffix'],
] as const;

export function writtenNames(written: ReadField): WrittenNames {
  const names: { -readonly [Part in keyof WrittenNames]: WrittenNames[Part] } = {};
  for (const [part, field] of FIELDS) {
    const texts = written(field);
    if (texts.length > 0) names[part] = texts.length === 1 ? texts[0]! : texts.join(' ');
  }
  const aliases = written('alias');
  return aliases.length > 0 ? { ...names, aliases } : names;
}

/** The names of a row: the full name or its parts, the names that stand in the same text, and each alias. */
export function namesOfRow({ full, aliases = [], ...parts }: WrittenNames): NameWords[] {
  const own = full ? read([full, parts.suffix].filter(Boolean).join(', ')) : readParts(parts);
  if (aliases.length === 0) return own;
  const surname = own[0]?.family ?? [];
  const further = aliases.flatMap((alias) => alias.split(/[;|]/).flatMap(read));
  return [...own, ...further.map((alias) => (alias.family.length ? alias : { ...alias, family: surname }))];
}

function readParts(parts: NameParts): NameWords[] {
  const plain = parts.middle || parts.suffix ? null : plainName(parts.given ?? '', parts.family ?? '');
  return plain ? [plain] : read(parts);
}

function read(name: string | NameParts): NameWords[] {
  const normalised = normaliseName(name);
  if (!normalised.ok) return [];
  return [normalised.value.name, ...normalised.value.aliases].flatMap((each) => nameWords(each) ?? []);
}
