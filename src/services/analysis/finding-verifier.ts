import { z } from 'zod';
import { AsterismError } from '../../domain/errors.js';
import type { FindingItem } from '../../domain/finding.js';
import type { ReadScope } from '../ports.js';
import type { FindingStore } from '../ports-of-analysis-scopes.js';
import { FindingHash } from './finding-hash.js';
import type { FindingRunner, RunOptions } from './finding-runner.js';
import { difference, type FindingDifference } from './finding-service.js';

/** Whether a written finding is what the analysis gives when it is made again. */
export interface Verification {
  readonly id: string;
  /** True when the file is whole, and each item comes out again and nothing else. */
  readonly holds: boolean;
  /** False when the items are not those that the file's own hash was made of. */
  readonly whole: boolean;
  /** True when the graph keeps this finding with the same hash, false with another, null when it keeps none that you may see. */
  readonly kept: boolean | null;
  /** How what comes out now differs from the file. */
  readonly difference: FindingDifference;
  /** Version of the program that it was made with. */
  readonly code: string;
}

const header = z.object({
  finding: z.object({
    id: z.string(),
    job: z.string(),
    parameters: z.string(),
    markings: z.array(z.string()),
    knownAt: z.string(),
    code: z.string(),
    hash: z.string(),
  }),
});
const parameters = z.object({
  scope: z.record(z.string(), z.unknown()),
  options: z.record(z.string(), z.union([z.string(), z.number()])),
  validAt: z.string().nullable(),
  datedOnly: z.boolean(),
});
const item = z.object({
  key: z.string(),
  content: z.unknown(),
  reportIds: z.array(z.string()),
  entityIds: z.array(z.string()),
});

/** Makes findings again from what a file says of them, and compares. */
export class FindingVerifier {
  constructor(
    private readonly runner: FindingRunner,
    private readonly store: FindingStore,
  ) {}

  /**
   * @param lines of a finding as JSON Lines: what it is, then its items
   * @throws AsterismError BAD_FILE when it is no such file; FORBIDDEN when it was made from markings that the caller may not see
   */
  async verify(lines: AsyncIterable<string>, caller: ReadScope, options: RunOptions = {}): Promise<Verification> {
    let number = 0;
    let told: z.infer<typeof header>['finding'] | null = null;
    const items: FindingItem[] = [];
    const hash = new FindingHash();
    for await (const line of lines) {
      number += 1;
      if (!line.trim()) continue;
      if (told === null) told = parsed(header, line, number).finding;
      else {
        const { content, ...rest } = parsed(item, line, number);
        const read = { ...rest, content: JSON.stringify(content) };
        hash.add(read);
        items.push(read);
      }
    }
    if (told === null) throw notOurs(1);
    const { job, code, id, knownAt } = told;
    const hidden = told.markings.find((marking) => !caller.markings.includes(marking));
    if (hidden !== undefined)
      throw new AsterismError('FORBIDDEN', 'This finding was made from reports that you may not see.');
    const { scope, options: set, validAt, datedOnly } = parsed(parameters, told.parameters, 1);
    const asOf = { knownAt, validAt, datedOnly };
    const again = await this.runner.again(
      { job, scope, options: set },
      { ...caller, markings: told.markings, asOf },
      options,
    );
    const whole = hash.hex() === told.hash;
    const diff = difference(items, again);
    const [kept] = await this.store.list({ ids: [id], first: 1 }, caller);
    return {
      id,
      holds: whole && !diff.gone.length && !diff.added.length && !diff.changed.length && items.length === again.length,
      whole,
      kept: kept ? kept.hash === told.hash : null,
      difference: diff,
      code,
    };
  }
}

function parsed<T>(schema: z.ZodType<T>, text: string, line: number): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw notOurs(line);
  }
}

const notOurs = (line: number): AsterismError =>
  new AsterismError('BAD_FILE', `Line ${line} is not of a finding as "asterism analyze … --out FILE.jsonl" writes it.`);
