import { type NameParts, normaliseName } from '../../normalise/name.js';
import { nameWords } from '../../resolution/names/name-words.js';
import type { NameWords } from '../../resolution/person-record.js';
import type { ReadField } from './column-map.js';

/** The names of a row as they are written in it. */
export interface WrittenNames {
  /** The whole name, where a column holds it; the parts are not looked at then, but for the suffix. */
  readonly full: string;
  readonly parts: NameParts;
  readonly aliases: readonly string[];
}

export function writtenNames(written: ReadField): WrittenNames {
  const text = (field: Parameters<ReadField>[0]): string => written(field).join(' ');
  return {
    full: text('fullName'),
    parts: { given: text('givenName'), middle: text('middleName'), family: text('surname'), suffix: text('suffix') },
    aliases: written('alias'),
  };
}

/** The names of a row: the full name or its parts, the names that stand in the same text, and each alias. */
export function namesOfRow({ full, parts, aliases }: WrittenNames): NameWords[] {
  const own = full ? read([full, parts.suffix].filter(Boolean).join(', ')) : read(parts);
  const surname = own[0]?.family ?? [];
  const further = aliases.flatMap((alias) => alias.split(/[;|]/).flatMap(read));
  return [...own, ...further.map((alias) => (alias.family.length ? alias : { ...alias, family: surname }))];
}

function read(name: string | NameParts): NameWords[] {
  const normalised = normaliseName(name);
  if (!normalised.ok) return [];
  return [normalised.value.name, ...normalised.value.aliases].flatMap((each) => nameWords(each) ?? []);
}
