import { createHash } from 'node:crypto';
import type { ObservedTime } from '../../src/domain/interval.js';
import type { IdentifierDraft, MentionDraft, PlaceDraft } from '../../src/domain/report-draft.js';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';

const NO_DESCRIPTION = {
  sex: null,
  heightCm: null,
  weightKg: null,
  hair: null,
  eyes: null,
  race: null,
  ethnicity: null,
};

export const day = (date: string): ObservedTime => ({
  from: `${date}T00:00:00.000Z`,
  to: new Date(Date.parse(`${date}T00:00:00.000Z`) + 86_400_000).toISOString(),
  precision: 'day',
});

export const phone = (key: string, more: Partial<IdentifierDraft> = {}): IdentifierDraft => ({
  kind: 'phone',
  key,
  scope: 'public',
  derived: {},
  role: 'contact',
  of: null,
  original: key,
  confidence: 1,
  observed: null,
  attributes: {},
  ...more,
});

export const place = (precision: PlaceDraft['precision'], key: string, more: Partial<PlaceDraft> = {}): PlaceDraft => ({
  precision,
  key: `${precision}:${key}`,
  scope: 'public',
  derived: {},
  role: 'seen',
  of: null,
  original: key,
  confidence: 1,
  observed: null,
  attributes: {},
  ...more,
});

export const mention = (ref: string, name: string | null, more: Partial<MentionDraft> = {}): MentionDraft => ({
  ref,
  type: 'PERSON',
  role: ref,
  personKey: null,
  name:
    name === null
      ? null
      : {
          full: name,
          given: name.split(' ').slice(0, -1),
          family: name.split(' ').slice(-1),
          suffix: null,
          key: name.toLowerCase().split(' ').sort().join(' '),
        },
  aliases: [],
  birth: null,
  age: null,
  description: NO_DESCRIPTION,
  details: {},
  ...more,
});

/** A report with a content hash of its content, as the mapper would make it. */
export function report(sourceKey: string, more: Partial<KeyedReport> = {}): KeyedReport {
  const draft = {
    source: 'test',
    sourceKey,
    kind: 'tip',
    title: null,
    text: null,
    url: null,
    marking: 'OPEN',
    observed: null,
    modifiedAt: null,
    partOf: null,
    mentions: [],
    identifiers: [],
    places: [],
    placeholders: [],
    position: { file: 'test.csv', line: 1, record: 0 },
    ...more,
  };
  const contentHash = createHash('sha256')
    .update(JSON.stringify({ ...draft, position: null }))
    .digest('hex');
  return { contentHash, ...draft };
}
