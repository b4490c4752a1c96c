import { normaliseName } from '../../normalise/name.js';
import { nameKey } from '../../normalise/name-key.js';
import type { NameWords, PersonRecord, TextField } from '../../resolution/person-record.js';
import type { MentionFacts, MentionValue } from '../ports-of-resolution.js';

/** What a report says of a person, in the shape that comparisons read. Only what is said to be the person's own counts. */
export function personOfMention(
  { id, facts }: { readonly id: string; readonly facts: MentionFacts },
  values: readonly MentionValue[],
): PersonRecord {
  const own = (kind: string): string[] =>
    values.filter((value) => value.owned && value.kind === kind).map(({ key }) => key);
  const texts: Partial<Record<TextField, readonly string[]>> = {
    phone: own('phone'),
    email: own('email'),
    sex: facts.sex && facts.sex !== 'UNKNOWN' ? [facts.sex.toLowerCase()] : [],
  };
  return {
    id,
    names: namesOf(facts),
    birth: birthOf(facts),
    texts: Object.fromEntries(Object.entries(texts).filter(([, found]) => found.length)),
  };
}

function namesOf({ name, given, family, aliases }: MentionFacts): NameWords[] {
  if (name === null) return [];
  const words = (texts: readonly string[]) => texts.flatMap((text) => nameKey([text]).split(' ')).filter(Boolean);
  const others = aliases.flatMap((alias) => {
    const read = normaliseName(alias);
    return read.ok ? [read.value.name] : [];
  });
  return [{ given, family }, ...others]
    .map((parts) => ({ given: words(parts.given), family: words(parts.family) }))
    .filter((parts) => parts.given.length || parts.family.length);
}

const dayOf = (instant: string): string => instant.slice(0, 10).replaceAll('-', '');

function birthOf({ birthFrom, birthTo, birthPrecision }: MentionFacts): PersonRecord['birth'] {
  if (birthFrom === null || birthTo === null) return null;
  const from = dayOf(birthFrom);
  const last = dayOf(new Date(Date.parse(birthTo) - 1).toISOString());
  return { from, to: birthPrecision === 'day' ? from : last };
}
