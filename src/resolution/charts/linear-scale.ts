/** Turns values into places. */
export interface LinearScale {
  (value: number): number;
  /** Round values within the domain, about as many as asked for. */
  ticks(about: number): number[];
}

/** A scale that takes one interval of values to one interval of places, which may run backwards. */
export function linearScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): LinearScale {
  const place = (value: number): number => start + ((value - low) / (high - low)) * (end - start);
  const ticks = (about: number): number[] => {
    const step = roundStep((high - low) / about);
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(10)));
  };
  return Object.assign(place, { ticks });
}

/** The least of 1, 2, 5 times a power of ten that is not below `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5].find((factor) => factor * power >= step * (1 - 1e-9)) ?? 10) * power;
}
