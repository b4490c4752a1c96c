import { type Clearance, maySee, parseMarking } from '../domain/marking.js';
import type { Deadline, MarkingStore } from './ports.js';

/** How long the list of markings is trusted. It only grows, so an old one hides what is new and shows nothing more. */
const TRUSTED_MS = 1_000;

/** Turns a clearance into the markings it covers. */
export class MarkingService {
  #known: readonly string[] = [];
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly store: MarkingStore,
    private readonly now: () => Date,
  ) {}

  async markingsFor(clearance: Clearance, deadline: Deadline): Promise<readonly string[]> {
    const now = this.now().getTime();
    if (now - this.#readAt > TRUSTED_MS || now < this.#readAt) {
      this.#known = await this.store.all(deadline);
      this.#readAt = now;
    }
    return this.#known.filter((marking) => maySee(clearance, parseMarking(marking)));
  }

  /** Makes the next request read the list again: after this process wrote reports. */
  forget(): void {
    this.#readAt = Number.NEGATIVE_INFINITY;
  }
}
