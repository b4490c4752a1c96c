import { InvalidArgumentError } from 'commander';

/** Reader of an option `name=number` that may be given several times. */
export function inputValue(text: string, before: Readonly<Record<string, number>> = {}): Record<string, number> {
  const [, name, value] = /^([A-Za-z][A-Za-z0-9]{0,30})=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (name === undefined) throw new InvalidArgumentError('Give a name and a number: days=10.');
  return { ...before, [name]: Number(value) };
}
