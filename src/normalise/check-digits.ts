/** Multiplication in the dihedral group of ten elements, row by row, and the permutation of Verhoeff (1969). */
const PRODUCT = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTATION = '1576283094';

/** True when the last digit is the Verhoeff check digit of the others. */
export function hasVerhoeffDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    let digit = Number(digits[digits.length - 1 - place]);
    for (let turn = 0; turn < place % 8; turn += 1) digit = Number(PERMUTATION[digit]);
    sum = Number(PRODUCT[sum]![digit]);
  }
  return sum === 0;
}

/** True when the last sign is the check digit of the others after ISO 7064, MOD 11-2 (`X` is ten). */
export function hasMod11Digit(text: string): boolean {
  let sum = 0;
  for (const sign of text.slice(0, -1)) sum = ((sum + Number(sign)) * 2) % 11;
  const last = text.at(-1) === 'X' ? 10 : Number(text.at(-1));
  return (sum + last) % 11 === 1;
}

/** Remainder of a number of any length by 97, on which ISO 7064 MOD 97-10 and the French and Belgian numbers rest. */
export function remainder97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** Sum of the digits, each times its weight. */
export const weightedSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
