import type { AsOf } from '../../domain/as-of.js';
import type { FactView } from '../../domain/views.js';
import { Fact } from '../../schema/reports/fact.type.js';
import { make } from './make.js';
import { presentDetails } from './present-details.js';

/** A fact as its schema class. */
export function presentFact(view: FactView, asOf: AsOf): Fact {
  return make(Fact, { ...view, attributes: presentDetails(view.attributes), asOf });
}
