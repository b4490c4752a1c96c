import { edgeKey, type IdMaker, personGroupKey } from '../../domain/keys.js';
import type { MentionDraft } from '../../domain/report-draft.js';
import { joinedTexts, unindexedWords } from '../../domain/search-words.js';
import type { KeyedReport } from '../../services/ports-of-ingest.js';
import type { ReportKeys } from './report-row.js';
import { asJson } from './row.js';

/** What a report says of a person, in the order of `write/save-mentions`. */
export type MentionRow = readonly [
  /** Index of the report in its batch. */
  report: number,
  /** Key of the entity. */
  group: string,
  label: 'Child' | 'Person',
  /** Key of the edge from the report. */
  edge: string,
  role: string,
  ordinal: number,
  id: string,
  key: string,
  ref: string,
  type: string,
  name: string | null,
  nameKey: string | null,
  given: readonly string[] | null,
  family: readonly string[] | null,
  suffix: string | null,
  aliases: readonly string[] | null,
  searchText: string | null,
  searchWords: string | null,
  birthFrom: string | null,
  birthTo: string | null,
  birthOriginal: string | null,
  birthPrecision: string | null,
  ageMin: number | null,
  ageMax: number | null,
  sex: string | null,
  heightMinCm: number | null,
  heightMaxCm: number | null,
  weightMinKg: number | null,
  weightMaxKg: number | null,
  hair: string | null,
  eyes: string | null,
  race: string | null,
  ethnicity: string | null,
  details: string | null,
];

/** What is stored of a person in a report, with the edge from the report and the group that the person belongs to. */
export function mentionRow(
  mention: MentionDraft,
  ordinal: number,
  report: KeyedReport,
  keys: ReportKeys,
  idOf: IdMaker,
): MentionRow {
  const own = keys.mentions.get(mention.ref)!;
  const { name, aliases, birth, age, description } = mention;
  const aliasNames = aliases.map((alias) => alias.full);
  const searchText = joinedTexts([name?.full, name?.key, ...aliasNames]);
  return [
    keys.index,
    personGroupKey(report.source, keys.family, mention.ref, mention.personKey),
    mention.type === 'CHILD' ? 'Child' : 'Person',
    edgeKey(keys.key, 'DESCRIBES', mention.role, null, ordinal, own),
    mention.role,
    ordinal,
    idOf('mention', own),
    own,
    mention.ref,
    mention.type,
    name?.full ?? null,
    name?.key ?? null,
    name?.given.length ? name.given : null,
    name?.family.length ? name.family : null,
    name?.suffix ?? null,
    aliasNames.length ? aliasNames : null,
    searchText ?? null,
    (searchText && unindexedWords(searchText)) ?? null,
    birth?.from ?? null,
    birth?.to ?? null,
    birth?.original ?? null,
    birth?.precision ?? null,
    age?.min ?? null,
    age?.max ?? null,
    description.sex,
    description.heightCm?.min ?? null,
    description.heightCm?.max ?? null,
    description.weightKg?.min ?? null,
    description.weightKg?.max ?? null,
    description.hair,
    description.eyes,
    description.race,
    description.ethnicity,
    asJson(mention.details) ?? null,
  ];
}
