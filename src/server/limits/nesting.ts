import { AsterismError } from '../../domain/errors.js';

/** Deepest nesting of lists and objects in variables; the schema's inputs need 2. */
const MOST_LEVELS = 20;

/** Checks how deep variables nest, without recursion. @throws AsterismError TOO_COMPLEX */
export function checkNesting(variables: unknown): void {
  const open: { readonly value: unknown; readonly level: number }[] = [{ value: variables, level: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.level > MOST_LEVELS) {
      throw new AsterismError('TOO_COMPLEX', `The variables nest deeper than ${MOST_LEVELS} levels. Send flat values.`);
    }
    for (const value of Object.values(next.value)) open.push({ value, level: next.level + 1 });
  }
}
