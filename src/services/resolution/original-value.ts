import type { MentionView } from '../../domain/views.js';
import { type ShowValue, showValue } from '../../resolution/explain/shown-value.js';

/** What a report itself writes, by the name of the comparison; the others have one writing only. */
const ORIGINALS: Readonly<Record<string, (view: MentionView) => string | null>> = {
  'given name': ({ name }) => name,
  'family name': ({ name }) => name,
  'birth date': ({ birthOriginal }) => birthOriginal,
  'eye colour': ({ eyes }) => eyes,
  'hair colour': ({ hair }) => hair,
  race: ({ race }) => race,
};

/** Shows values as the reports of some mentions write them. */
export const originalValues = (views: readonly MentionView[]): ShowValue => {
  const byId = new Map(views.map((view) => [view.id, view]));
  return (comparison, record) => {
    const shown = showValue(comparison, record);
    const view = byId.get(record.id);
    const original = Object.hasOwn(ORIGINALS, comparison.name) ? ORIGINALS[comparison.name] : undefined;
    return shown === null || !view ? shown : (original?.(view) ?? shown);
  };
};
