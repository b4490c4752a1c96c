import { Random } from '../../../domain/random.js';
import { inventedImage } from './invented-values.js';
import { PhoneStock } from './phone-stock.js';
import type { SampleValue } from './sample-value.js';
import { AREA_CODES } from './vocabulary/area-codes.js';

/** The one toll-free number kept for fiction. */
const HOTLINE = '+18005550199';
const STATES = Object.keys(AREA_CODES);

/** A value that many unrelated rows share, and why: it connects nobody. */
export interface Hub extends SampleValue {
  readonly why: string;
}

/** Switchboards, shelters, a hotline, shared addresses and a stock picture. */
export class Hubs {
  readonly hotline = HOTLINE;
  readonly stockImage: string;
  readonly hotlineEmail = 'tips@hotline.example.org';
  private readonly switchboards = new Map<string, string>();
  private readonly shelters: string[] = [];

  constructor(seed: number, shelters: number) {
    this.stockImage = inventedImage(seed, 'stock');
    const stock = new PhoneStock(seed, 'hubs', [0, 9]);
    for (const state of STATES) this.switchboards.set(state, stock.takeAnywhere(state));
    const random = Random.at(seed, 'shelters');
    for (let i = 0; i < shelters; i += 1) this.shelters.push(stock.takeAnywhere(random.pick(STATES)));
  }

  /** Number of the agency that handles cases of the state. */
  switchboard(state: string): string {
    return this.switchboards.get(state) ?? HOTLINE;
  }

  shelter(random: Random): string {
    return random.pick(this.shelters);
  }

  /** An address behind which a carrier or a public network hides many people (RFC 5737). */
  sharedIp(random: Random): string {
    return `${random.chance(0.7) ? '198.51.100' : '203.0.113'}.${1 + Math.floor(random.unit() * random.unit() * 40)}`;
  }

  all(): readonly Hub[] {
    return [
      { kind: 'phone', value: HOTLINE, why: 'hotline' },
      ...[...this.switchboards.values()].map((value) => ({ kind: 'phone', value, why: 'agency switchboard' }) as const),
      ...this.shelters.map((value) => ({ kind: 'phone', value, why: 'shelter' }) as const),
      { kind: 'email', value: this.hotlineEmail, why: 'hotline' },
      { kind: 'image', value: this.stockImage, why: 'stock picture' },
      ...['198.51.100', '203.0.113'].flatMap((net) =>
        Array.from(
          { length: 40 },
          (_, i) => ({ kind: 'ip', value: `${net}.${i + 1}`, why: 'shared address' }) as const,
        ),
      ),
    ];
  }
}
