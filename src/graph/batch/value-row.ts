import { bareValue } from '../../domain/bare-value.js';
import { mayShowHash } from '../../domain/image-hash.js';
import { VALUE_LABELS, type ValueKind } from '../../domain/kind.js';
import { labelOf } from '../../domain/label.js';
import type { IdentifierDraft, PlaceDraft } from '../../domain/report-draft.js';
import { joinedTexts, unindexedWords } from '../../domain/search-words.js';
import { asJson } from './row.js';

const COARSE = ['city', 'region', 'country'];

/** An identifier or place in the order of `write/save-values`. */
export type ValueRow = readonly [
  id: string,
  label: string,
  kind: ValueKind,
  key: string,
  coarse: boolean,
  source: string | null,
  derived: string | null,
  bare: string | null,
  searchText: string | null,
  searchWords: string | null,
  lat: number | null,
  lon: number | null,
];

/** What is stored of an identifier or place: its key and what follows from the key alone. */
export function valueRow(
  id: string,
  kind: ValueKind,
  key: string,
  draft: IdentifierDraft | PlaceDraft,
  source: string,
): ValueRow {
  const { lat, lon } = draft.derived;
  const placed = typeof lat === 'number' && typeof lon === 'number';
  const precision = 'precision' in draft ? draft.precision : undefined;
  // A hash that may not be shown is found by its whole value only.
  const hidden = kind === 'image' && !mayShowHash(draft.key.split(':')[0] ?? '');
  const searchText = hidden ? undefined : joinedTexts([labelOf(kind, key, draft.derived), key]);
  return [
    id,
    VALUE_LABELS[kind],
    kind,
    key,
    precision !== undefined && COARSE.includes(precision),
    draft.scope === 'source' ? source : null,
    asJson(precision === undefined ? draft.derived : { ...draft.derived, precision }) ?? null,
    bareValue(kind, draft.derived) ?? null,
    searchText ?? null,
    (searchText && unindexedWords(searchText)) ?? null,
    placed ? lat : null,
    placed ? lon : null,
  ];
}
