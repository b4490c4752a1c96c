/** Integers of 32 bits in memory that threads can share instead of copying. */
export const sharedInts = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * 4));
