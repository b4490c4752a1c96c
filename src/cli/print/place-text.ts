import type { ReportedPlace } from '../../domain/movement-views.js';

/** A place with its precision: `US-IL-chicago (city, ± 29 km)`. From data: print it through the table. */
export function placeText({ label, precision, role, uncertaintyKm }: ReportedPlace): string {
  const off = uncertaintyKm === null ? 'too vague for distances' : `± ${Number(uncertaintyKm.toPrecision(2))} km`;
  return `${label} (${role}, ${precision}, ${off})`;
}
