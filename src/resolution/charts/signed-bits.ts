/** Bits with their sign, two decimals and a true minus. */
export function signedBits(bits: number): string {
  const digits = Math.abs(bits).toFixed(2);
  return digits === '0.00' ? digits : `${bits < 0 ? '−' : '+'}${digits}`;
}
