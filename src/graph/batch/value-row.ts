import { bareValue } from '../../domain/bare-value.js';
import { mayShowHash } from '../../domain/image-hash.js';
import { VALUE_LABELS, type ValueKind } from '../../domain/kind.js';
import { labelOf } from '../../domain/label.js';
import type { IdentifierDraft, PlaceDraft } from '../../domain/report-draft.js';
import { joinedTexts, unindexedWords } from '../../domain/search-words.js';
import { asJson, type Row } from './row.js';

const COARSE = ['city', 'region', 'country'];

/** What is stored of an identifier or place: its key and what follows from the key alone. */
export function valueRow(
  id: string,
  kind: ValueKind,
  key: string,
  draft: IdentifierDraft | PlaceDraft,
  source: string,
): Row {
  const { lat, lon } = draft.derived;
  const placed = typeof lat === 'number' && typeof lon === 'number';
  const precision = 'precision' in draft ? draft.precision : undefined;
  // A hash that may not be shown is found by its whole value only.
  const hidden = kind === 'image' && !mayShowHash(draft.key.split(':')[0] ?? '');
  const searchText = hidden ? undefined : joinedTexts([labelOf(kind, key, draft.derived), key]);
  return {
    id,
    label: VALUE_LABELS[kind],
    lat: placed ? lat : undefined,
    lon: placed ? lon : undefined,
    properties: {
      kind,
      key,
      coarse: precision !== undefined && COARSE.includes(precision),
      source: draft.scope === 'source' ? source : undefined,
      derived: asJson(precision === undefined ? draft.derived : { ...draft.derived, precision }),
      bare: bareValue(kind, draft.derived),
      searchText,
      searchWords: searchText && unindexedWords(searchText),
    },
  };
}
