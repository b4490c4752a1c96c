/**
 * Deterministic random numbers that can be forked: the same seed and path always give the same
 * numbers, whatever was drawn before. Only integer arithmetic and correctly rounded operations
 * are used, so every machine gives the same ones.
 *
 * The generator is xoshiro128** 1.1 by David Blackman and Sebastiano Vigna, in the public domain
 * (https://prng.di.unimi.it/xoshiro128starstar.c); its state is filled by the finaliser of
 * MurmurHash3 by Austin Appleby, in the public domain.
 */
export class Random {
  private constructor(
    private a: number,
    private b: number,
    private c: number,
    private d: number,
  ) {}

  /** Generator at a path: a seed, then names and indexes. Two paths never share their numbers in practice. */
  static at(...path: readonly (number | string)[]): Random {
    let hash = 0x9e3779b9;
    for (const part of path) hash = typeof part === 'number' ? mixNumber(hash, part) : mixText(hash, part);
    const word = (n: number): number => finish(hash + Math.imul(n, 0x9e3779b9));
    return new Random(word(1), word(2), word(3), word(4) | 1);
  }

  /** Generator with this very state; not all four may be zero. */
  static fromState(state: readonly [number, number, number, number]): Random {
    return new Random(...state);
  }

  /** Next 32 bits as an integer in `[0, 2^32)`. */
  bits(): number {
    const result = Math.imul(rotate(Math.imul(this.b, 5), 7), 9) >>> 0;
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = rotate(this.d, 11);
    return result;
  }

  /** Number in `[0, 1)`. */
  unit(): number {
    return this.bits() / 0x1_0000_0000;
  }

  /** Integer in `[0, limit)`. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit);
  }

  /** Integer in `[from, to]`. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** One item, each as likely. @throws RangeError when there is none */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[this.below(items.length)] as T;
  }

  /** One item; earlier ones are likelier, as frequent names are: the rank grows with the square of an even draw. */
  pickRanked<T>(items: readonly T[]): T {
    const u = this.unit();
    return items[Math.floor(u * u * items.length)] as T;
  }
}

const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

function finish(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

function mixNumber(hash: number, value: number): number {
  const high = Math.floor(value / 0x1_0000_0000);
  return finish(finish(Math.imul(hash, 31) + (value | 0)) + Math.imul(high, 0x27d4eb2f) + 0x165667b1);
}

function mixText(hash: number, text: string): number {
  let h = hash;
  for (let i = 0; i < text.length; i += 1) h = finish(Math.imul(h, 33) + text.charCodeAt(i));
  return finish(h ^ text.length);
}
