import { InvalidArgumentError } from 'commander';

/** Reader of an option that is a number in `[min, max]`, with decimals or without. */
export function numberWithin(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Give a number from ${min} to ${max}.`);
  };
}

/** Reader of an option that is a number in `[0, 1]`. */
export const share = numberWithin(0, 1);
