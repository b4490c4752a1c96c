import { type NameParts, normaliseName } from '../../normalise/name.js';
import { nameWords } from '../../resolution/names/name-words.js';
import type { NameWords } from '../../resolution/person-record.js';
import type { ReadField } from './column-map.js';

/** The names of a row: the full name or its parts, the names that stand in the same text, and each alias. */
export function namesOfRow(written: ReadField): NameWords[] {
  const text = (field: Parameters<ReadField>[0]): string => written(field).join(' ');
  const full = text('fullName');
  const parts: NameParts = {
    given: text('givenName'),
    middle: text('middleName'),
    family: text('surname'),
    suffix: text('suffix'),
  };
  const own = full ? read([full, parts.suffix].filter(Boolean).join(', ')) : read(parts);
  const surname = own[0]?.family ?? [];
  const aliases = written('alias').flatMap((alias) => alias.split(/[;|]/).flatMap(read));
  return [...own, ...aliases.map((alias) => (alias.family.length ? alias : { ...alias, family: surname }))];
}

function read(name: string | NameParts): NameWords[] {
  const normalised = normaliseName(name);
  if (!normalised.ok) return [];
  return [normalised.value.name, ...normalised.value.aliases].flatMap((each) => nameWords(each) ?? []);
}
