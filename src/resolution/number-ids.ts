/** Gives numbers that differ the ids 0, 1, 2 … in the order of their first coming; a `Map` of 20 bytes an entry. */
export class NumberIds {
  #keys: Float64Array;
  #ids: Int32Array;
  size = 0;

  /** @param expected how many will differ, at most about */
  constructor(expected: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(expected, 8) * 1.5));
    this.#keys = new Float64Array(slots);
    this.#ids = new Int32Array(slots).fill(-1);
  }

  /** @param key whole number from 0 up to 2^53 */
  of(key: number): number {
    if (this.size * 4 > this.#keys.length * 3) this.#grow();
    const slot = this.#slotOf(key);
    if (this.#ids[slot]! < 0) {
      this.#keys[slot] = key;
      this.#ids[slot] = this.size;
      this.size += 1;
    }
    return this.#ids[slot]!;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    const high = Math.floor(key / 0x1_0000_0000);
    // Multipliers of MurmurHash3 (Austin Appleby, public domain), so that neighbours do not crowd.
    let hash = Math.imul(key | 0, 0xcc9e2d51) ^ Math.imul(high, 0x1b873593);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 13)) & mask;
    while (this.#ids[slot]! >= 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, ids] = [this.#keys, this.#ids];
    this.#keys = new Float64Array(keys.length * 2);
    this.#ids = new Int32Array(keys.length * 2).fill(-1);
    ids.forEach((id, i) => {
      if (id < 0) return;
      const slot = this.#slotOf(keys[i]!);
      this.#keys[slot] = keys[i]!;
      this.#ids[slot] = id;
    });
  }
}
