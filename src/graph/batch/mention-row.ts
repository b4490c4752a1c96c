import { edgeKey, type IdMaker, personGroupKey } from '../../domain/keys.js';
import type { MentionDraft } from '../../domain/report-draft.js';
import { joinedTexts, unindexedWords } from '../../domain/search-words.js';
import type { KeyedReport } from '../../services/ports-of-ingest.js';
import type { ReportKeys } from './report-row.js';
import { asJson, type PartRow } from './row.js';

/** What is stored of a person in a report, with the edge from the report and the group that the person belongs to. */
export function mentionRow(
  mention: MentionDraft,
  ordinal: number,
  report: KeyedReport,
  keys: ReportKeys,
  idOf: IdMaker,
): PartRow {
  const own = keys.mentions.get(mention.ref)!;
  const { name, aliases, birth, age, description } = mention;
  const aliasNames = aliases.map((alias) => alias.full);
  const searchText = joinedTexts([name?.full, name?.key, ...aliasNames]);
  return {
    report: keys.index,
    group: personGroupKey(report.source, keys.family, mention.ref, mention.personKey),
    label: mention.type === 'CHILD' ? 'Child' : 'Person',
    edge: edgeKey(keys.key, 'DESCRIBES', mention.role, null, ordinal, own),
    role: mention.role,
    ordinal,
    birthFrom: birth?.from,
    birthTo: birth?.to,
    properties: {
      id: idOf('mention', own),
      key: own,
      ref: mention.ref,
      type: mention.type,
      name: name?.full,
      nameKey: name?.key,
      given: name?.given.length ? name.given : undefined,
      family: name?.family.length ? name.family : undefined,
      suffix: name?.suffix ?? undefined,
      aliases: aliasNames.length ? aliasNames : undefined,
      searchText,
      searchWords: searchText && unindexedWords(searchText),
      birthOriginal: birth?.original,
      birthPrecision: birth?.precision,
      ageMin: age?.min,
      ageMax: age?.max,
      sex: description.sex ?? undefined,
      heightMinCm: description.heightCm?.min,
      heightMaxCm: description.heightCm?.max,
      weightMinKg: description.weightKg?.min,
      weightMaxKg: description.weightKg?.max,
      hair: description.hair ?? undefined,
      eyes: description.eyes ?? undefined,
      race: description.race ?? undefined,
      ethnicity: description.ethnicity ?? undefined,
      details: asJson(mention.details),
    },
  };
}
