import { createHash } from 'node:crypto';
import type { FindingItem } from '../../domain/finding.js';

/** One line of an item: equal items are equal lines. */
export const itemLine = ({ key, content, reportIds, entityIds }: FindingItem): string =>
  JSON.stringify([key, content, reportIds, entityIds]);

/** SHA-256 over the lines of items in their order. */
export class FindingHash {
  readonly #hash = createHash('sha256');

  add(item: FindingItem): void {
    this.#hash.update(itemLine(item)).update('\n');
  }

  hex(): string {
    return this.#hash.digest('hex');
  }
}
