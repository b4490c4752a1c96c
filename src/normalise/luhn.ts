/** Check digit of ISO/IEC 7812 (Luhn) for a body of digits. */
export function luhnDigit(body: string): string {
  let sum = 0;
  for (let index = 0; index < body.length; index += 1) {
    const digit = Number(body[body.length - 1 - index]);
    const weighed = index % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return String((10 - (sum % 10)) % 10);
}

/** True when the last digit is the check digit of the others. */
export const hasLuhnDigit = (digits: string): boolean => luhnDigit(digits.slice(0, -1)) === digits.at(-1);
