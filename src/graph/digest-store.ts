import { createHash } from 'node:crypto';
import type { DigestStore, ReadScope } from '../services/ports.js';
import { allJoins } from './all-joins.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { digestFacts, digestPeople, digestReports } from './statements/digest-statements.js';

/** SHA-256 over the sorted lines of all that a scope sees, without runs, recorded times and ids that depend on the installation. */
export class GraphDigestStore implements DigestStore {
  constructor(private readonly runner: StatementRunner) {}

  async digest(scope: ReadScope): Promise<string> {
    const lines: string[] = [];
    const { markings, knownAt } = scoped(scope);
    for (const statement of [digestReports, digestFacts])
      for (const { line } of await this.runner.read(statement, { markings, knownAt }, scope))
        lines.push(JSON.stringify(line.map(inOrder)));
    lines.push(...(await this.#people(scope)));
    const hash = createHash('sha256');
    for (const line of lines.sort()) hash.update(line).update('\n');
    return hash.digest('hex');
  }

  /** A line for each person: the set of its mentions; and one for each judgement. */
  async #people(scope: ReadScope): Promise<string[]> {
    const { markings, knownAt } = scoped(scope);
    const groups = await this.runner.read(digestPeople, { markings, knownAt }, scope);
    const { sets, judgements } = await allJoins(this.runner, Number.MAX_SAFE_INTEGER, scope);
    const mentionsOf = new Map(
      groups.map(({ key, mentions }) => [key, mentions.map((mention) => mention.map(inOrder))]),
    );
    const people = sets.sets(mentionsOf.keys()).map((set) => [
      'person',
      set
        .flatMap((key) => mentionsOf.get(key)!)
        .map((mention) => JSON.stringify(mention))
        .sort(),
    ]);
    const judged = judgements.map(({ fromMention, toMention, verdict }) => [
      'judged',
      [fromMention, toMention].sort(),
      verdict,
    ]);
    return [...people, ...judged].map((line) => JSON.stringify(line));
  }
}

/** Lists of keys come in any order. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value) && value.every((part) => typeof part === 'string') ? [...value].sort() : value;
