import { Random } from '../../../domain/random.js';
import { AREA_CODES } from './vocabulary/area-codes.js';

/**
 * Fictional American numbers, handed out once each. `555-0100` to `555-0199` of every area code
 * are kept for fiction; a stock owns a part of those hundred lines, so that two stocks never
 * hand out the same number.
 */
export class PhoneStock {
  private readonly free = new Map<string, string[]>();

  /**
   * @param label tells the stocks of one seed apart
   * @param lines first and last line, 0 to 99, that this stock owns
   */
  constructor(
    private readonly seed: number,
    private readonly label: string,
    private readonly lines: readonly [from: number, to: number],
  ) {}

  /** A number (E.164) of the state that was not handed out before, or null when all were. */
  take(state: string): string | null {
    let free = this.free.get(state);
    if (free === undefined) {
      free = this.shuffled(state);
      this.free.set(state, free);
    }
    return free.pop() ?? null;
  }

  /** A number of the state, else of the next state that has one left. @throws RangeError when all are used up */
  takeAnywhere(state: string): string {
    const own = this.take(state);
    if (own !== null) return own;
    for (const other of Object.keys(AREA_CODES)) {
      const number = this.take(other);
      if (number !== null) return number;
    }
    throw new RangeError(`all fictional numbers of "${this.label}" are used up`);
  }

  private shuffled(state: string): string[] {
    const random = Random.at(this.seed, 'phones', this.label, state);
    const numbers: string[] = [];
    for (const code of AREA_CODES[state] ?? []) {
      for (let line = this.lines[0]; line <= this.lines[1]; line += 1) numbers.push(`+1${code}5550${100 + line}`);
    }
    for (let i = numbers.length - 1; i > 0; i -= 1) {
      const j = random.below(i + 1);
      [numbers[i], numbers[j]] = [numbers[j] as string, numbers[i] as string];
    }
    return numbers;
  }
}
