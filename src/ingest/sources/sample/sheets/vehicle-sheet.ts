import { drawMarking } from '../row-marking.js';
import type { RowFacts, Sheet } from '../sheet.js';
import { csvLine } from '../writing.js';
import { type CarFacts, carAttributes } from './car-facts.js';

/** A car seen by a plate reader. */
export interface VehicleFacts extends RowFacts, CarFacts {
  readonly lat: number;
  readonly lon: number;
}

/** The file of sightings of cars: CSV. */
export const VEHICLE_SHEET: Sheet<VehicleFacts> = {
  name: 'vehicles',
  file: 'vehicles.csv',
  header: 'sighting_id,plate,state,make,model,colour,seen_at,lat,lon,marking',
  revisable: false,
  key: (index) => `V${8_000_000 + index}`,

  blank(world, index, base) {
    const random = world.random('sighting-rest', index);
    // A reader stands at one of fifteen crossings of the city.
    const crossing = world.random('crossing', base.city.name, base.city.state, random.below(15));
    return {
      ...base,
      plate: '',
      make: '',
      model: '',
      colour: '',
      lat: base.city.lat + (crossing.unit() - 0.5) * 0.16,
      lon: base.city.lon + (crossing.unit() - 0.5) * 0.16,
    };
  },

  background(world, index, at) {
    const random = world.random('sighting', index);
    const actor = world.actor(at, random);
    const city = random.chance(0.8) ? world.home(actor) : world.cities.draw(random);
    return {
      ...VEHICLE_SHEET.blank(world, index, { at, city, marking: drawMarking(random) }),
      plate: world.plate(actor),
      ...carAttributes(world, actor),
    };
  },

  revise: (facts) => facts,

  line: (facts, key, _modified, random) =>
    csvLine([
      key,
      writePlate(facts.plate.slice(-7), random.below(3)),
      facts.plate.slice(9, 11),
      facts.make,
      facts.model,
      facts.colour,
      new Date(facts.at).toISOString(),
      facts.lat.toFixed(5),
      facts.lon.toFixed(5),
      facts.marking,
    ]),

  presences: () => [],
  values: ({ plate }) => [{ kind: 'vehicle', value: plate }],
};

function writePlate(plate: string, form: number): string {
  if (form === 0) return plate;
  return `${plate.slice(0, 3)}${form === 1 ? '-' : ' '}${plate.slice(3)}`;
}
