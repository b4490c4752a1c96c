import type { AsOf } from '../../domain/as-of.js';
import type { FactView } from '../../domain/views.js';
import { Fact } from '../../schema/reports/fact.type.js';
import type { ListedFact } from '../../services/ports.js';
import { make } from './make.js';
import { presentDetails } from './present-details.js';

/** A fact of which no more is asked than what the report names. */
export const presentListedFact = (fact: ListedFact, asOf: AsOf): Fact => Object.assign(new Fact(), fact, { asOf });

/** A fact as its schema class. */
export function presentFact(view: FactView, asOf: AsOf): Fact {
  return make(Fact, { ...view, attributes: presentDetails(view.attributes), asOf });
}
