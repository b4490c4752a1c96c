import type { AsOf } from '../../domain/as-of.js';
import type { MentionView } from '../../domain/views.js';
import { Mention } from '../../schema/reports/mention.type.js';
import { make } from './make.js';
import { presentDetails } from './present-details.js';

/** A mention as its schema class. */
export function presentMention(view: MentionView, asOf: AsOf): Mention {
  return make(Mention, { ...view, isChild: view.type === 'CHILD', details: presentDetails(view.details), asOf });
}
