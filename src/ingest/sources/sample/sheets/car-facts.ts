import { CAR_COLOURS, CARS } from '../vocabulary/cars.js';
import type { World } from '../world.js';

/** A car as somebody saw it; `plate` is canonical: `plate:US-IL-ABC1234`. */
export interface CarFacts {
  readonly plate: string;
  readonly make: string;
  readonly model: string;
  readonly colour: string;
}

/** Make, model and colour of the n-th car. */
export function carAttributes(world: World, n: number): Omit<CarFacts, 'plate'> {
  const random = world.random('car', n);
  const [make, model] = random.pickRanked(CARS);
  return { make, model, colour: random.pickRanked(CAR_COLOURS) };
}
