import type { Deadline, HealthProbe } from './ports.js';

export interface Health {
  readonly database: boolean;
  readonly version: string;
  readonly startedAt: string;
  readonly cache: 'none' | 'up' | 'down';
}

/** Whether the parts that answers need are there. */
export class HealthService {
  constructor(
    private readonly probe: HealthProbe,
    private readonly facts: { readonly version: string; readonly startedAt: string; cache(): Health['cache'] },
  ) {}

  async health(deadline: Deadline): Promise<Health> {
    const { version, startedAt, cache } = this.facts;
    return { database: await this.probe.database(deadline), version, startedAt, cache: cache() };
  }
}
